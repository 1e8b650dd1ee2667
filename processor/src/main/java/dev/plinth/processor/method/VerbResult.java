package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** What a verb gives back. */
enum VerbResult {
  WHETHER {
    @Override
    TypeName of(ClassName entity) {
      return TypeName.BOOLEAN;
    }
  },
  NUMBER {
    @Override
    TypeName of(ClassName entity) {
      return TypeName.INT;
    }
  },
  ENTITY {
    @Override
    TypeName of(ClassName entity) {
      return entity;
    }
  },
  OPTIONAL {
    @Override
    TypeName of(ClassName entity) {
      return ParameterizedTypeName.get(ClassName.get(Optional.class), entity);
    }
  },
  LIST {
    @Override
    TypeName of(ClassName entity) {
      return ParameterizedTypeName.get(ClassName.get(List.class), entity);
    }
  };

  abstract TypeName of(ClassName entity);
}
