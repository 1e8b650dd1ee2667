package doc;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Version;
import org.jspecify.annotations.Nullable;

@Table
public class Document {
  @Id @Nullable Long id;
  @Embedded Details details = new Details();
  @Embedded Audit audit = new Audit("ann", null, null);

  @Embedded(prefix = "cover_")
  @Nullable Cover cover;

  @Version int version;
}
