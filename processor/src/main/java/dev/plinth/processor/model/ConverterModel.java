package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * What turns the values of a property into those of its column.
 *
 * @param column the Java type of what it makes
 */
public record ConverterModel(ClassName type, TypeName column) {}
