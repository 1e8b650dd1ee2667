package dev.plinth.processor.declaration;

/**
 * Properties of a type that matter to generated code.
 *
 * @param inner whether an instance needs one of the type around it
 * @param hidden whether it, or a type around it, is private
 * @param generic whether it has type parameters
 * @param lombok whether Lombok is to add members that nobody sees yet
 */
public record TypeTraits(
    boolean isAbstract, boolean inner, boolean hidden, boolean generic, boolean lombok) {}
