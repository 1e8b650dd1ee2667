package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.ToManyProperty;
import java.util.List;
import java.util.stream.Stream;

/** The lists that a mapping gives, in the order in which they are written. */
enum MappingList {
  COLUMNS("columns") {
    @Override
    Stream<CodeBlock> elements(Mapping mapping) {
      return columns(mapping, mapping.entity().columns());
    }
  },
  KEY_COLUMNS("keyColumns") {
    @Override
    Stream<CodeBlock> elements(Mapping mapping) {
      return columns(mapping, mapping.entity().key().columns());
    }
  },
  UNIQUE_KEYS("uniqueKeys") {
    @Override
    TypeName elementType(Mapping mapping) {
      return list(COLUMNS.elementType(mapping));
    }

    @Override
    Stream<CodeBlock> elements(Mapping mapping) {
      return mapping.uniqueKeys().stream().map(key -> literal(columns(mapping, columns(key))));
    }

    @Override
    boolean isWritten(Mapping mapping) {
      return !mapping.uniqueKeys().isEmpty();
    }
  },
  FOREIGN_KEYS("foreignKeys") {
    @Override
    TypeName elementType(Mapping mapping) {
      return any(RuntimeTypes.FOREIGN_KEY, mapping);
    }

    @Override
    Stream<CodeBlock> elements(Mapping mapping) {
      return mapping.entity().foreignKeys().stream()
          .map(
              foreignKey ->
                  CodeBlock.of(
                      "$T.of($N, () -> $L)",
                      RuntimeTypes.FOREIGN_KEY,
                      mapping.names().column(foreignKey.column()),
                      Mapping.constant(foreignKey.target())));
    }

    @Override
    boolean isWritten(Mapping mapping) {
      return !mapping.entity().foreignKeys().isEmpty();
    }
  },
  TO_ONES("toOnes") {
    @Override
    TypeName elementType(Mapping mapping) {
      return any(RuntimeTypes.TO_ONE, mapping);
    }

    @Override
    Stream<CodeBlock> elements(Mapping mapping) {
      return mapping.entity().references().stream()
          .map(mapping.names()::relation)
          .map(MappingList::field);
    }
  },
  TO_MANYS("toManys") {
    @Override
    TypeName elementType(Mapping mapping) {
      return any(RuntimeTypes.TO_MANY, mapping);
    }

    @Override
    Stream<CodeBlock> elements(Mapping mapping) {
      return relations(
          mapping, mapping.entity().toManys().stream().filter(each -> !each.isOne()).toList());
    }
  },
  INVERSE_ONES("inverseOnes") {
    @Override
    TypeName elementType(Mapping mapping) {
      return any(RuntimeTypes.INVERSE_ONE, mapping);
    }

    @Override
    Stream<CodeBlock> elements(Mapping mapping) {
      return relations(mapping, ones(mapping));
    }

    @Override
    boolean isWritten(Mapping mapping) {
      return !ones(mapping).isEmpty();
    }
  };

  private final String method;

  MappingList(String method) {
    this.method = method;
  }

  /** The method of the mapping that returns it. */
  String method() {
    return method;
  }

  /** Whether the mapping has it; else the runtime's default is right. */
  boolean isWritten(Mapping mapping) {
    return true;
  }

  /** The expressions for what it holds. */
  abstract Stream<CodeBlock> elements(Mapping mapping);

  TypeName elementType(Mapping mapping) {
    return any(RuntimeTypes.COLUMN, mapping);
  }

  /** The type of the list. */
  TypeName type(Mapping mapping) {
    return list(elementType(mapping));
  }

  /** The expression for the list. */
  CodeBlock value(Mapping mapping) {
    return literal(elements(mapping));
  }

  private static CodeBlock literal(Stream<CodeBlock> elements) {
    return CodeBlock.of("$T.of($L)", List.class, elements.collect(CodeBlock.joining(",$W")));
  }

  private static TypeName list(TypeName element) {
    return ParameterizedTypeName.get(ClassName.get(List.class), element);
  }

  private static TypeName any(ClassName kind, Mapping mapping) {
    return ParameterizedTypeName.get(
        kind, mapping.type(), WildcardTypeName.subtypeOf(Object.class));
  }

  private static List<ToManyProperty> ones(Mapping mapping) {
    return mapping.entity().toManys().stream().filter(ToManyProperty::isOne).toList();
  }

  private static List<StoredColumn> columns(List<PropertyPath> paths) {
    return paths.stream().flatMap(path -> path.columns().stream()).toList();
  }

  private static Stream<CodeBlock> columns(Mapping mapping, List<StoredColumn> columns) {
    return columns.stream().map(mapping.names()::column).map(MappingList::field);
  }

  private static Stream<CodeBlock> relations(
      Mapping mapping, List<? extends PropertyModel> properties) {
    return properties.stream().map(mapping.names()::relation).map(MappingList::field);
  }

  private static CodeBlock field(String name) {
    return CodeBlock.of("$N", name);
  }
}
