package dev.specwright.generator.view;

/**
 * The {@code package-info.java} of a generated package.
 *
 * @param doc its first sentence
 */
public record PackageView(String packageName, String origin, String doc) {}
