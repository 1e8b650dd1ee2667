package dev.plinth.processor.method;

import com.palantir.javapoet.TypeName;
import dev.plinth.processor.model.Scalar;

/**
 * A value that is bound, or read of a row.
 *
 * @param name of the parameter or component; empty for a row that is one value
 * @param type in Java, as written
 */
record RowValue(String name, Scalar scalar, TypeName type, boolean nullable) {}
