package dev.plinth.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * What turns the values of a property into those of its column.
 *
 * @param name of the constant that holds it, in camel case
 * @param type of that constant
 * @param column the Java type of what it makes
 * @param array the type of the property, for one that comes with Plinth
 */
public record ConverterModel(
    String name, TypeName type, TypeName column, Optional<TypeName> array) {}
