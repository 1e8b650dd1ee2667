package dev.plinth.processor.method;

import java.util.List;

/** {@code findByName(name)}, {@code findByUserAndName(user, name)} and so on. */
final class FinderMethods implements DaoMethodKind {
  @Override
  public List<DaoMethod> write(Dao dao) {
    return Finders.of(dao.mapping()).stream()
        .map(finder -> new FinderMethod(dao, finder).write())
        .toList();
  }
}
