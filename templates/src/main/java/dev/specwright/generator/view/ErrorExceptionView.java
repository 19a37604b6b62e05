package dev.specwright.generator.view;

/** An exception that carries one error model of the contract. */
public record ErrorExceptionView(String name, String model, String modelText) {}
