package node;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

/** Its variants refer by one name to different variants of another hierarchy. */
@Table
@Inheritance
abstract sealed class Pointer {
  @Id @Nullable Long id;

  static final class Shortcut extends Pointer {
    @ManyToOne Ref<Item.Folder> to;
    @ManyToOne Item.@Nullable Folder home;

    Shortcut() {}

    Shortcut(Item.Folder to) {
      this.to = Ref.of(to);
      this.home = to;
    }
  }

  static final class Alias extends Pointer {
    @ManyToOne Ref<Item.Doc> to;
    @ManyToOne Item.Doc home;

    Alias() {}

    Alias(Item.Doc to) {
      this.to = Ref.of(to);
      this.home = to;
    }
  }
}
