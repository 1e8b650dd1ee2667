package dev.plinth.processor.method;

import java.util.List;

/** One kind of DAO method. */
public interface DaoMethodKind {
  /** The methods of this kind that the DAO has. */
  List<DaoMethod> write(Dao dao);
}
