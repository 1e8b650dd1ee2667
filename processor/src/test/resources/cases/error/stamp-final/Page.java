import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Version;
import org.jspecify.annotations.Nullable;

@Table
class Page {
  @Id @Nullable Long id;
  String text;
  @Version final int version;
  @Generated(expression = "length(text)") private int size;

  Page(String text, int version, int size) {
    this.text = text;
    this.version = version;
    this.size = size;
  }

  int size() {
    return size;
  }
}
