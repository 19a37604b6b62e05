package dev.specwright.generator.render;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A set of strict Mustache templates, each bound to a view record.
 *
 * <p>The first line of a template is a comment that names its view: <code>{{! view: ObjectView }}
 * </code>. Every variable, section and partial is checked against the components of that record
 * when the template is first used, in every branch, so a misspelt name fails the build even where
 * it would not be rendered.
 */
public final class Templates {

  private static final Pattern VIEW = Pattern.compile("\\A\\{\\{!\\s*view:\\s*([\\w.]+)\\s*}}\\R?");
  private static final String VIEW_PACKAGE = "dev.specwright.generator.view.";

  private final UnaryOperator<String> source;
  private final Mustache.Compiler compiler;
  private final Map<String, Typed> templates = new HashMap<>();
  private final Set<String> checked = new HashSet<>();

  private record Typed(Template template, Class<?> view) {}

  /**
   * Creates a set over a lookup.
   *
   * @param source gives the text of a template file by name ({@code object.mustache}); throws when
   *     there is none
   */
  public Templates(UnaryOperator<String> source) {
    this.source = source;
    this.compiler =
        Mustache.compiler()
            .escapeHTML(false)
            .strictSections(true)
            .withCollector(new RecordCollector())
            .withLoader(name -> new StringReader(body(name + ".mustache")));
  }

  /**
   * Renders a view.
   *
   * @param file the template, {@code object.mustache}
   * @param view an instance of the record that the template names
   * @return the text as the template gives it: before imports and layout
   * @throws TemplateException if the template names what its view does not have
   */
  public String render(String file, Object view) {
    Typed typed = typed(file);
    if (!typed.view.isInstance(view)) {
      throw new TemplateException(
          "template %s is written for the view %s, but was given a %s"
              .formatted(file, typed.view.getSimpleName(), view.getClass().getSimpleName()));
    }
    try {
      return typed.template.execute(view);
    } catch (MustacheException e) {
      throw new TemplateException("template %s: %s".formatted(file, e.getMessage()));
    }
  }

  private Class<?> viewOf(String file) {
    String text = source.apply(file);
    Matcher first = VIEW.matcher(text);
    if (!first.find()) {
      throw new TemplateException(
          "template %s does not say which view it is written for: begin it with {{! view: NameOfTheViewRecord }}"
              .formatted(file));
    }
    try {
      return Class.forName(VIEW_PACKAGE + first.group(1).replace('.', '$'));
    } catch (ClassNotFoundException e) {
      throw new TemplateException(
          "template %s names the view %s, which does not exist in %s"
              .formatted(
                  file, first.group(1), VIEW_PACKAGE.substring(0, VIEW_PACKAGE.length() - 1)));
    }
  }

  private Typed typed(String file) {
    Typed known = templates.get(file);
    if (known == null) {
      Class<?> view = checked(file);
      Template template;
      try {
        template = compiler.compile(body(file));
      } catch (MustacheException e) {
        throw new TemplateException(
            "template %s does not parse: %s".formatted(file, e.getMessage()));
      }
      known = new Typed(template, view);
      templates.put(file, known);
    }
    return known;
  }

  /** Checks a template and, through its partials, all that it includes; gives its view. */
  private Class<?> checked(String file) {
    Class<?> view = viewOf(file);
    if (checked.add(file)) {
      new TemplateCheck(file, this::checked).check(source.apply(file), view);
    }
    return view;
  }

  private String body(String file) {
    return VIEW.matcher(source.apply(file)).replaceFirst("");
  }
}
