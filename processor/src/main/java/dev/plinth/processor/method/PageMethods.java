package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.plinth.processor.mapping.Overriding;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.model.EntityModel;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code page(paging)}, {@code pageAfter(paging, cursor)} and {@code pageBefore(paging, cursor)};
 * of views, whose rows may have no key, the first only.
 */
final class PageMethods implements DaoMethodKind {

  @Override
  public boolean isOf(EntityModel entity) {
    return true;
  }

  @Override
  public List<DaoMethod> write(Dao dao) {
    Stream<MethodSpec> beside =
        dao.entity().isView()
            ? Stream.of()
            : Stream.of(beside(dao, "pageAfter", "after"), beside(dao, "pageBefore", "before"));
    return Stream.concat(Stream.of(numbered(dao)), beside).map(DaoMethod::of).toList();
  }

  private static MethodSpec numbered(Dao dao) {
    ParameterSpec paging = paging(dao, dao.variables());
    return Overriding.method("page", of(RuntimeTypes.PAGE, dao))
        .addJavadoc("Reads the page with the number that {@code $N} says.\n", paging)
        .addParameter(paging)
        .addStatement("return $T.page($N, $N)", RuntimeTypes.PAGES, dao.source(), paging)
        .build();
  }

  private static MethodSpec beside(Dao dao, String method, String verb) {
    NameAllocator names = dao.variables();
    ParameterSpec paging = paging(dao, names);
    ParameterSpec cursor =
        ParameterSpec.builder(
                ClassName.get(String.class).annotated(Overriding.NULLABLE), names.newName("cursor"))
            .build();
    return Overriding.method(method, of(RuntimeTypes.KEYSET_PAGE, dao))
        .addJavadoc("Reads the rows $L a cursor.\n", verb)
        .addParameter(paging)
        .addParameter(cursor)
        .addStatement(
            "return $T.$L($N, $N, $N)", RuntimeTypes.PAGES, verb, dao.source(), paging, cursor)
        .build();
  }

  private static ParameterSpec paging(Dao dao, NameAllocator names) {
    return ParameterSpec.builder(of(RuntimeTypes.PAGING, dao), names.newName("paging")).build();
  }

  private static ParameterizedTypeName of(ClassName type, Dao dao) {
    return ParameterizedTypeName.get(type, dao.entity().type());
  }
}
