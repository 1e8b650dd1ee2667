package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.plinth.processor.mapping.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A way in which what a finder finds comes in pages.
 *
 * @param prefix of the method's name
 * @param verb what runs it in the runtime
 * @param which page it reads, in words, with a place for the parameter
 */
record FinderPage(String prefix, ClassName result, String verb, String which) {
  static final List<FinderPage> ALL =
      List.of(
          new FinderPage(
              "findBy", RuntimeTypes.PAGE, "page", "with the number that {@code $N} says"),
          new FinderPage(
              "scrollBy", RuntimeTypes.KEYSET_PAGE, "keyset", "beside the cursor of {@code $N}"));

  /** {@code findByName} or {@code scrollByName}. */
  String name(String properties) {
    return prefix + properties;
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
