package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.plinth.processor.mapping.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** The ways in which what a finder finds comes in pages. */
enum FinderPage {
  NUMBERED("findBy", RuntimeTypes.PAGE, "page", "with the number that {@code $N} says"),
  BESIDE_CURSOR("scrollBy", RuntimeTypes.KEYSET_PAGE, "keyset", "beside the cursor of {@code $N}");

  private final String prefix;
  private final ClassName result;
  private final String verb;
  private final String which;

  FinderPage(String prefix, ClassName result, String verb, String which) {
    this.prefix = prefix;
    this.result = result;
    this.verb = verb;
    this.which = which;
  }

  /** {@code findByName} or {@code scrollByName}. */
  String name(String properties) {
    return prefix + properties;
  }

  /** What runs it in the runtime. */
  String verb() {
    return verb;
  }

  /**
   * The method, with its parameters but for the last.
   *
   * @param properties what is behind the verb of the finder's name
   */
  MethodSpec.Builder begin(Dao dao, String properties) {
    return MethodSpec.methodBuilder(name(properties))
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(result, dao.entity().type()));
  }

  /** Adds the last parameter and says what the method does. */
  ParameterSpec paging(Dao dao, String finder, MethodSpec.Builder method, NameAllocator names) {
    ParameterSpec paging =
        ParameterSpec.builder(
                ParameterizedTypeName.get(RuntimeTypes.PAGING, dao.entity().type()),
                names.newName("paging"))
            .build();
    method
        .addParameter(paging)
        .addJavadoc("Reads the page of {@code $L} $L.\n", finder, CodeBlock.of(which, paging));
    return paging;
  }
}
