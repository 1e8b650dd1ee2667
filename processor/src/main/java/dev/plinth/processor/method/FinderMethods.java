package dev.plinth.processor.method;

import java.util.List;
import java.util.stream.Stream;

/** {@code findByName(name)}, {@code findByUserAndName(user, name)} and so on. */
final class FinderMethods implements DaoMethodKind {
  @Override
  public List<DaoMethod> write(Dao dao) {
    return Stream.concat(
            Finders.of(dao.mapping()).stream().map(finder -> new FinderMethod(dao, finder).write()),
            Finders.ofEmbedded(dao.mapping()).stream().map(finder -> finder.write(dao)))
        .toList();
  }
}
