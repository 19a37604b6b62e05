package dev.specwright.generator.source;

import dev.specwright.generator.issue.Issue;
import dev.specwright.generator.issue.Issues;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows {@code $ref}: within the document, into other files next to it, and back.
 *
 * <p>Every file is read once. References into the network are refused, so that a build depends on
 * nothing but its files. A reference that leads nowhere is an issue at the place where it is
 * written, and says which name comes closest.
 */
public final class References {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

  private final SourceReader reader;
  private final Issues issues;
  private final Path contract;
  private final Map<Path, Optional<Node>> documents = new LinkedHashMap<>();
  private final Map<SourceFile, Path> homes = new HashMap<>();

  /** References that have had their say on a file. */
  private final Set<Location> openedBy = new HashSet<>();

  /**
   * References of a contract.
   *
   * @param reader reads the other files
   * @param issues receives what cannot be followed
   * @param contract the contract's path, from which relative references start
   * @param root the contract, with its overlay applied
   * @param overlay the overlay whose values are part of the root, or null; what they refer to is in
   *     the contract too
   */
  public References(
      SourceReader reader, Issues issues, Path contract, Node root, @Nullable SourceFile overlay) {
    this.reader = reader;
    this.issues = issues;
    this.contract = contract.toAbsolutePath().normalize();
    documents.put(this.contract, Optional.of(root));
    homes.put(root.location().file(), this.contract);
    if (overlay != null) {
      homes.put(overlay, this.contract);
    }
  }

  /** Whether the node is an object with a string member {@code $ref}. */
  public static boolean isReference(Node node) {
    return node.string("$ref") != null;
  }

  /**
   * The node an object's {@code $ref} names, which may be a reference again; null, with an issue,
   * if there is none.
   *
   * @throws IllegalArgumentException if the object has no string member {@code $ref}
   */
  public @Nullable Node resolve(Node holder) {
    Node ref = holder.get("$ref");
    if (ref == null || !ref.isString()) {
      throw new IllegalArgumentException(holder.location() + " is no reference");
    }
    return resolve(ref.text(), ref);
  }

  /**
   * The node a reference names, which may be a reference itself; null, with an issue, if there is
   * none.
   *
   * @param ref a URI reference: {@code #/components/schemas/Tool}, {@code common.yaml#/Tool},
   *     {@code tool.yaml}
   * @param writtenAt the node in which it is written; relative references start from its document
   */
  public @Nullable Node resolve(String ref, Node writtenAt) {
    Location at = writtenAt.location();
    int hash = ref.indexOf('#');
    String address = hash < 0 ? ref : ref.substring(0, hash);
    String fragment = hash < 0 ? "" : ref.substring(hash + 1);
    if (address.startsWith("//") || SCHEME.matcher(address).matches()) {
      return dead(
          "remote-ref",
          at,
          "'" + ref + "' is not a file next to the contract",
          "save the document next to the contract and refer to it by a relative path");
    }
    String pointer = decode(fragment);
    if (pointer == null) {
      return dead(
          "malformed-ref",
          at,
          "'" + ref + "' has a '%' that encodes nothing",
          "write '%25' for '%'");
    }
    Path home = address.isEmpty() ? home(writtenAt) : path(address, home(writtenAt));
    if (home == null) {
      return dead("malformed-ref", at, "'" + address + "' is not a path", "write a relative path");
    }
    Node document = document(home, at);
    return document == null ? null : find(document, pointer, ref, address, at);
  }

  /**
   * Follows references until something that is none; the node itself if it is none. Null, with an
   * issue, if the way ends or goes in a circle.
   */
  public @Nullable Node follow(Node node) {
    Set<Node> seen = new HashSet<>();
    Node current = node;
    while (current != null && isReference(current)) {
      if (!seen.add(current)) {
        return circle(node, seen.size());
      }
      current = resolve(current);
    }
    return current;
  }

  /** Whether a node belongs to the contract, be it by its overlay, and to no other file. */
  public boolean isInContract(Node node) {
    return home(node).equals(contract);
  }

  /**
   * Where a node is, as the contract would refer to it: {@code #/components/schemas/Tool} or {@code
   * common.yaml#/Tool}. Different nodes have different addresses, and a node has the same one in
   * every build.
   */
  public String address(Node node) {
    Path home = home(node);
    if (home.equals(contract)) {
      return node.pointer().toFragment();
    }
    Path directory = contract.getParent();
    Path relative = directory == null ? home : directory.relativize(home);
    return relative.toString().replace('\\', '/') + node.pointer().toFragment();
  }

  /** The contract and every other file that references have led to so far, in that order. */
  public List<SourceFile> files() {
    List<SourceFile> files = new ArrayList<>();
    documents.values().forEach(root -> root.ifPresent(node -> files.add(node.location().file())));
    return List.copyOf(files);
  }

  private Path home(Node node) {
    return homes.getOrDefault(node.location().file(), contract);
  }

  private static @Nullable Path path(String address, Path home) {
    String decoded = decode(address);
    try {
      return decoded == null ? null : home.resolveSibling(decoded).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private @Nullable Node document(Path path, Location wantedBy) {
    Optional<Node> known = documents.get(path);
    if (known == null) {
      openedBy.add(wantedBy);
      SourceFile file = reader.open(path, wantedBy);
      known = Optional.ofNullable(file == null ? null : reader.parse(file));
      documents.put(path, known);
      known.ifPresent(root -> homes.put(root.location().file(), path));
    } else if (known.isEmpty() && openedBy.add(wantedBy)) {
      String shown = reader.shown(path);
      issues.add(
          "unresolved-ref", wantedBy, shown + " cannot be read", "correct " + shown + " first");
    }
    return known.orElse(null);
  }

  private @Nullable Node find(
      Node document, String pointer, String ref, String address, Location at) {
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      return dead(
          "anchor-ref",
          at,
          "'" + ref + "' names an anchor; references by $anchor, $id or bare name are not followed",
          "write the JSON Pointer of the schema, for example '#/components/schemas/"
              + pointer
              + "'");
    }
    JsonPointer way;
    try {
      way = JsonPointer.parse(pointer);
    } catch (IllegalArgumentException e) {
      return dead("malformed-ref", at, String.valueOf(e.getMessage()), "write '~0' for '~'");
    }
    Node found = document.at(way);
    if (found == null) {
      String closest = Suggestion.fix(document, way, address);
      return dead("unresolved-ref", at, "'" + ref + "' does not exist", closest);
    }
    return found;
  }

  private static @Nullable String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private @Nullable Node circle(Node start, int length) {
    Node ref = start.get("$ref");
    Location at = ref == null ? start.location() : ref.location();
    String what = length == 1 ? "refers to itself" : "comes back to a reference already followed";
    return dead(
        "circular-ref",
        at,
        "'"
            + start.string("$ref")
            + "' leads in a circle: it "
            + what
            + " and never reaches a value",
        "make one of the references of the circle a value");
  }

  private @Nullable Node dead(String id, Location at, String message, String remedy) {
    issues.add(new Issue(id, at, message, remedy));
    return null;
  }
}
