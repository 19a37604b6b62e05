package dev.specwright.generator.source;

import dev.specwright.generator.issue.Issues;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree of one file from the events of the YAML parser, on a stack of its own, so that no
 * depth of nesting overflows the thread's.
 */
final class TreeBuilder {
  private final SourceFile file;
  private final Issues issues;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Anchors anchors = new Anchors();
  private @Nullable Node root;
  private boolean failed;
  private Location last;

  TreeBuilder(SourceFile file, Issues issues) {
    this.file = file;
    this.issues = issues;
    this.last = file.start();
  }

  /** The tree, or null, with issues, if there is none. */
  @Nullable Node build() {
    int length = file.text().length();
    if (length > SourceReader.MAX_CODE_POINTS) {
      String message = length + " characters are more than the " + SourceReader.MAX_CODE_POINTS;
      issues.add("file-too-large", file.start(), message + " allowed", "split the file");
      return null;
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file.path())
            .setCodePointLimit(SourceReader.MAX_CODE_POINTS)
            .setParseComments(false)
            .build();
    try {
      Iterator<Event> events =
          new Parse(settings).parseString(JsonTabs.toSpaces(file.text())).iterator();
      Event event = next(events);
      while (event != null) {
        accept(event);
        event = next(events);
      }
    } catch (Refusal e) {
      e.addTo(issues);
      return null;
    } catch (YamlEngineException e) {
      issues.add(SyntaxIssue.of(e, file));
      return null;
    }
    if (root == null && !failed) {
      issues.add("empty-file", file.start(), "the file is empty", "write the document");
    }
    return failed ? null : root;
  }

  /** The next event; null after the last. */
  private @Nullable Event next(Iterator<Event> events) {
    try {
      Event event = events.hasNext() ? events.next() : null;
      last = event == null ? last : location(event);
      return event;
    } catch (YamlEngineException e) {
      throw e;
    } catch (RuntimeException e) {
      // The scanner converts some escapes and numbers without looking at their range.
      throw new Refusal(
          "yaml-syntax",
          last,
          "the YAML cannot be read after this place: " + e.getMessage(),
          "correct the escape sequence or number that follows");
    }
  }

  private void accept(Event event) {
    switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> alias((AliasEvent) event);
      case MappingStart, SequenceStart -> start((CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> end();
      case DocumentStart -> {
        if (root != null) {
          throw new Refusal(
              "several-documents",
              location(event),
              "a second YAML document starts here",
              "keep one document per file; remove the '---' or move what follows to another file");
        }
      }
      default -> {}
    }
  }

  private void start(CollectionStartEvent event) {
    Location at = location(event);
    boolean mapping = event instanceof MappingStartEvent;
    checkTag(event.getTag(), at, mapping ? "map" : "seq");
    if (expectsKey()) {
      throw new Refusal(
          "key-not-scalar",
          at,
          "a key is " + (mapping ? "an object" : "an array") + ", JSON knows only strings",
          "write a string as key; if '{' or '[' starts a text, quote it");
    }
    if (open.size() >= SourceReader.MAX_DEPTH) {
      throw Refusal.tooDeep(at);
    }
    anchors.begin(event.getAnchor());
    open.push(new Frame(at, nextPointer(), mapping, event.getAnchor()));
  }

  private void end() {
    Frame frame = open.pop();
    Node node = frame.close();
    anchors.define(frame.anchor, node, frame.size, frame.height);
    add(node, frame.size, frame.height);
  }

  private void scalar(ScalarEvent event) {
    Location at = location(event);
    boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
    if (expectsKey()) {
      anchors.define(
          event.getAnchor(),
          new ScalarNode(at, nextPointer(), event.getValue(), event.getValue()),
          1,
          0);
      key(event.getValue(), at, plain && event.getTag().isEmpty());
      return;
    }
    Node node = new ScalarNode(at, nextPointer(), value(event, at), event.getValue());
    anchors.define(event.getAnchor(), node, 1, 0);
    add(node, 1, 0);
  }

  private @Nullable Object value(ScalarEvent event, Location at) {
    String text = event.getValue();
    Optional<String> tag = event.getTag();
    try {
      if (tag.isPresent() && !tag.get().equals("!")) {
        return CoreTags.value(tag.get(), text);
      }
      boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN && tag.isEmpty();
      return plain ? CoreSchema.resolve(text) : text;
    } catch (CoreSchema.NotJson e) {
      report("not-json", at, String.valueOf(e.getMessage()), e.remedy);
      return text;
    }
  }

  private void key(String text, Location at, boolean plain) {
    Frame frame = open.element();
    boolean merge = plain && text.equals("<<");
    Location first = merge ? frame.mergeAt : frame.keyLocation(text);
    if (first != null) {
      String name = text.isEmpty() ? "the empty key" : "the key '" + text + "'";
      report(
          "duplicate-key",
          at,
          name + " is already there at line " + first.line() + ", column " + first.column(),
          "remove one of the two, or rename it");
    }
    frame.key(text, at, merge);
  }

  private void alias(AliasEvent event) {
    Location at = location(event);
    Anchors.Anchored anchored = anchors.resolve(event.getAlias(), at);
    Node node = anchored.node();
    if (expectsKey()) {
      if (!node.isScalar()) {
        throw new Refusal(
            "key-not-scalar", at, "a key is " + node.describe(), "write a string as key");
      }
      key(node.text(), at, false);
      return;
    }
    anchors.repeat(anchored, at);
    if (open.size() + anchored.height() > SourceReader.MAX_DEPTH) {
      throw Refusal.tooDeep(at);
    }
    add(node.movedTo(nextPointer()), anchored.size(), anchored.height());
  }

  private boolean expectsKey() {
    Frame frame = open.peek();
    return frame != null && frame.mapping && frame.key == null;
  }

  private JsonPointer nextPointer() {
    Frame frame = open.peek();
    return frame == null ? JsonPointer.root() : frame.nextPointer();
  }

  private void add(Node node, int size, int height) {
    Frame frame = open.peek();
    if (frame == null) {
      root = node;
      return;
    }
    if (frame.merging && !frame.mergeable(node)) {
      report(
          "merge-not-object",
          node.location(),
          "'<<' merges " + node.describe(),
          "give it an alias of an object, or an array of such; quote '<<' if it is an ordinary"
              + " key");
    }
    frame.add(node, size, height);
  }

  private void checkTag(Optional<String> tag, Location at, String expected) {
    if (tag.isPresent()
        && !tag.get().equals("!")
        && !tag.get().equals(CoreTags.PREFIX + expected)) {
      report(
          "not-json",
          at,
          "the tag '" + CoreTags.shown(tag.get()) + "' has no meaning in JSON here",
          "remove it");
    }
  }

  private Location location(Event event) {
    return event
        .getStartMark()
        .map(mark -> new Location(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElseGet(file::start);
  }

  private void report(String id, Location at, String message, String remedy) {
    failed = true;
    issues.add(id, at, message, remedy);
  }
}
