package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.declaration.DaoDeclaration;
import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.declaration.TypeForm;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.Outlines;
import dev.plinth.processor.problem.DaoCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.sql.SqlBinder;
import dev.plinth.schema.fragment.DaoFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A DAO of the user's that is understood as a whole. */
public final class DaoInterface {
  private final DaoDeclaration declaration;
  private final List<DaoQuery> queries;
  private final Optional<ClassName> delegate;
  private final EntityProperties entities;

  private DaoInterface(
      DaoDeclaration declaration,
      List<DaoQuery> queries,
      Optional<ClassName> delegate,
      EntityProperties entities) {
    this.declaration = declaration;
    this.queries = List.copyOf(queries);
    this.delegate = delegate;
    this.entities = entities;
  }

  /** Empty where something is wrong, which is reported. */
  public static Optional<DaoInterface> read(
      DaoDeclaration dao,
      SqlBinder binder,
      Outlines outlines,
      List<String> dialects,
      Problems problems) {
    if (dao.form() != TypeForm.INTERFACE || dao.generic() || dao.hidden()) {
      problems.add(DaoCode.DAO_FORM, dao.source(), dao.shown(), form(dao));
      return Optional.empty();
    }
    EntityProperties entities = new EntityProperties(binder, outlines);
    DaoRowForms rows = new DaoRowForms(entities);
    DaoStatements statements =
        new DaoStatements(
            new DaoQueryReader(binder, entities, rows, dialects),
            new DerivedQueryReader(entities, rows, dialects),
            entity(dao).or(() -> onlyEntity(dao)));
    List<DaoQuery> queries = new ArrayList<>();
    boolean isWhole = true;
    for (DaoMethodDeclaration method : dao.methods()) {
      isWhole &= DaoTransaction.check(method, problems);
      if (method.ofCrud().isEmpty() && !method.hasBody()) {
        Optional<DaoQuery> query = statements.read(method, problems);
        query.ifPresent(queries::add);
        isWhole &= query.isPresent();
      }
    }
    return isWhole
        ? Optional.of(
            new DaoInterface(
                dao,
                queries,
                entity(dao).flatMap(outlines::find).flatMap(each -> each.names().dao()),
                entities))
        : Optional.empty();
  }

  private static String form(DaoDeclaration dao) {
    if (dao.generic()) {
      return "generic";
    }
    return dao.hidden() ? "private" : dao.form().shown();
  }

  /** The entity whose rows it reads and writes, where it extends an interface that says so. */
  private static Optional<ClassName> entity(DaoDeclaration dao) {
    return dao.methods().stream().flatMap(method -> method.ofCrud().stream()).findFirst();
  }

  /** The entity that its methods return, if all return the same one. */
  private static Optional<ClassName> onlyEntity(DaoDeclaration dao) {
    List<ClassName> returned =
        dao.methods().stream()
            .map(method -> ResultForm.row(method.returns()))
            .filter(TypeUse::entity)
            .map(row -> (ClassName) row.raw())
            .distinct()
            .toList();
    return returned.size() == 1 ? Optional.of(returned.get(0)) : Optional.empty();
  }

  public DaoDeclaration declaration() {
    return declaration;
  }

  /** What its own statements read and write. */
  public DaoFragment fragment() {
    return new DaoFragment(
        declaration.binaryName(), queries.stream().map(DaoQuery::statement).toList());
  }

  /** The name of the class to generate: {@code UsersImpl}. */
  public ClassName implementation() {
    return ClassName.get(
        declaration.type().packageName(),
        String.join("_", declaration.type().simpleNames()) + "Impl");
  }

  /** The DAO that runs the methods of the runtime's interface, if there are any. */
  public Optional<ClassName> delegate() {
    return delegate;
  }

  /**
   * Its methods.
   *
   * @param source the field that runs statements
   * @param entity the field that holds the delegate
   */
  public List<DaoMethod> write(String source, String entity) {
    NameAllocator members = new NameAllocator();
    members.newName(source, source);
    members.newName(entity, entity);
    List<DaoMethod> methods = new ArrayList<>();
    String name = declaration.type().simpleName();
    for (DaoQuery query : queries) {
      methods.add(new DaoQueryMethod(query, entities, members, name, source).write());
    }
    for (DaoMethodDeclaration method : declaration.methods()) {
      if (method.ofCrud().isPresent()) {
        methods.add(CrudDelegate.write(method, entity));
      } else if (method.hasBody()) {
        DaoTransaction.of(method, source)
            .ifPresent(transaction -> methods.add(transaction.ofBody(declaration.type(), members)));
      }
    }
    return methods;
  }
}
