package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.KeyModel;
import dev.plinth.processor.model.PropertyVisitor;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.model.ToOneProperty;
import java.util.List;

/** Takes a key apart. */
final class KeyParts {
  private KeyParts() {}

  /** The expression for what one column of a key holds. */
  static CodeBlock of(KeyModel key, CodeBlock value, int column) {
    StoredColumn wanted = key.columns().get(column);
    return key.hasRecord()
        ? CodeBlock.of("$L.$N()", value, wanted.name())
        : wanted.path().root().accept(new Single(value, wanted, column));
  }

  /** A key of one property, which is as that is. */
  private record Single(CodeBlock value, StoredColumn wanted, int column)
      implements PropertyVisitor<CodeBlock> {

    @Override
    public CodeBlock column(ColumnProperty property) {
      return value;
    }

    @Override
    public CodeBlock embedded(EmbeddedProperty property) {
      List<StoredProperty> steps = wanted.path().steps();
      CodeBlock part = value;
      for (StoredProperty step : steps.subList(1, steps.size())) {
        part = step.access().read(part);
      }
      return part;
    }

    @Override
    public CodeBlock toOne(ToOneProperty property) {
      return KeyParts.of(property.target().key(), value, column);
    }

    @Override
    public CodeBlock toMany(ToManyProperty property) {
      throw new IllegalArgumentException(property.name());
    }
  }
}
