package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.sql.BoundParameter;
import java.util.List;

/**
 * A component of a record that a method is given.
 *
 * @param accessors from the record to the component
 * @param absent for each of the accessors but the last, whether what it gives may be null
 */
record ComponentArgument(DaoArgument value, List<String> accessors, List<Boolean> absent)
    implements DaoArgument {
  ComponentArgument {
    accessors = List.copyOf(accessors);
    absent = List.copyOf(absent);
  }

  @Override
  public TypeName type() {
    return value.type();
  }

  @Override
  public CodeBlock bind(
      BoundParameter parameter, String run, CodeBlock at, CodeBlock argument, DaoColumns columns) {
    CodeBlock read = argument;
    CodeBlock.Builder nulls = CodeBlock.builder();
    for (int i = 0; i < accessors.size(); i++) {
      read = CodeBlock.of("$L.$N()", read, accessors.get(i));
      if (i < absent.size() && absent.get(i)) {
        nulls.add(nulls.isEmpty() ? "$L == null" : " || $L == null", read);
      }
    }
    return value.bind(
        parameter,
        run,
        at,
        nulls.isEmpty() ? read : CodeBlock.of("$L ? null : $L", nulls.build(), read),
        columns);
  }
}
