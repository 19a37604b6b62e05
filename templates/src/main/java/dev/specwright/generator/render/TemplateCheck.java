package dev.specwright.generator.render;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Walks the text of one template with the types of its view, and refuses every name that the view
 * does not have.
 */
final class TemplateCheck {

  private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([#^/>!&]?)\\s*([^}]*?)\\s*}}");

  private final String file;
  private final Function<String, Class<?>> viewOfPartial;
  private final Deque<Type> context = new ArrayDeque<>();
  private final Deque<Section> sections = new ArrayDeque<>();
  private int line;

  /** A section that is open: its name and the line it begins in, and whether it has a view. */
  private record Section(String name, int line, boolean hasView) {}

  TemplateCheck(String file, Function<String, Class<?>> viewOfPartial) {
    this.file = file;
    this.viewOfPartial = viewOfPartial;
  }

  void check(String text, Class<?> view) {
    context.push(view);
    Matcher tag = TAG.matcher(text);
    line = 1;
    int from = 0;
    while (tag.find()) {
      line += (int) text.substring(from, tag.start()).chars().filter(c -> c == '\n').count();
      from = tag.start();
      String name = tag.group(2);
      switch (tag.group(1)) {
        case "!" -> {}
        case "#" -> open(name);
        case "^" -> invert(name);
        case "/" -> close(name);
        case ">" -> include(name);
        default -> print(name);
      }
    }
    Section open = sections.peek();
    if (open != null) {
      line = open.line;
      throw fail("never closes {{#%s}}".formatted(open.name));
    }
  }

  private void print(String name) {
    Type type = resolve(name);
    if (type != String.class && type != int.class && type != long.class) {
      throw fail("prints {{%s}}, but that is a %s: open it as a section".formatted(name, type));
    }
  }

  private void open(String name) {
    Type type = resolve(name);
    Type element = type == boolean.class ? null : elementOf(type);
    if (type != boolean.class && element == null) {
      if (!(type instanceof Class<?> c && c.isRecord())) {
        throw fail("opens {{#%s}}, but that is a %s: print it".formatted(name, type));
      }
      element = type;
    }
    sections.push(new Section(name, line, element != null));
    if (element != null) {
      context.push(element);
    }
  }

  private void invert(String name) {
    Type type = resolve(name);
    if (type != boolean.class && elementOf(type) == null) {
      throw fail(
          "inverts {{^%s}}, but that is a %s: only a boolean, a list or an optional can be absent"
              .formatted(name, type));
    }
    sections.push(new Section(name, line, false));
  }

  private void close(String name) {
    Section open = sections.peek();
    if (open == null || !open.name.equals(name)) {
      String instead = open == null ? "nothing" : "{{#" + open.name + "}} of line " + open.line;
      throw fail("closes {{/%s}}, but what is open is %s".formatted(name, instead));
    }
    sections.pop();
    if (open.hasView) {
      context.pop();
    }
  }

  private void include(String name) {
    Class<?> wanted = viewOfPartial.apply(name + ".mustache");
    if (!wanted.equals(context.getFirst())) {
      throw fail(
          "includes {{>%s}}, which is written for the view %s"
              .formatted(name, wanted.getSimpleName()));
    }
  }

  private Type resolve(String name) {
    switch (name) {
      case "." -> {
        return context.getFirst();
      }
      case "-index" -> {
        return int.class;
      }
      case "-first", "-last" -> {
        return boolean.class;
      }
      default -> {}
    }
    for (Type view : context) {
      if (view instanceof Class<?> c && c.isRecord()) {
        for (RecordComponent component : c.getRecordComponents()) {
          if (component.getName().equals(name)) {
            return component.getGenericType();
          }
        }
      }
    }
    throw fail(
        "names {{%s}}, which its view does not have; it has %s".formatted(name, components()));
  }

  private TemplateException fail(String what) {
    Type view = context.getFirst();
    String here = view instanceof Class<?> c ? c.getSimpleName() : view.getTypeName();
    return new TemplateException(
        "template %s:%d, in the view %s: %s".formatted(file, line, here, what));
  }

  private String components() {
    if (!(context.getFirst() instanceof Class<?> c) || !c.isRecord()) {
      return "nothing but itself, {{.}}";
    }
    return Arrays.stream(c.getRecordComponents())
        .map(RecordComponent::getName)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static @Nullable Type elementOf(Type type) {
    if (type instanceof ParameterizedType p
        && p.getRawType() instanceof Class<?> raw
        && (Collection.class.isAssignableFrom(raw) || raw == Optional.class)) {
      return p.getActualTypeArguments()[0];
    }
    return null;
  }
}
