package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.sql.BoundParameter;

/** How one value that a method is given is bound. */
interface DaoArgument {

  /** What a variable that holds one is declared as; the element of a list. */
  TypeName type();

  /**
   * The statement, without semicolon, that binds it.
   *
   * @param run the variable of the run
   * @param at the position
   * @param value the parameter of the method, or one element of it
   * @param columns take the constants that are needed
   */
  CodeBlock bind(
      BoundParameter parameter, String run, CodeBlock at, CodeBlock value, DaoColumns columns);
}
