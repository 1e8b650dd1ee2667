package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.plinth.processor.mapping.MappingNames;

/** What a verb takes. */
enum VerbParameter {
  ENTITY {
    @Override
    ParameterSpec in(Dao dao, NameAllocator names) {
      ClassName entity = dao.entity().type();
      return parameter(entity, names.newName(MappingNames.variable(entity)));
    }
  },
  ENTITIES {
    @Override
    ParameterSpec in(Dao dao, NameAllocator names) {
      TypeName element = WildcardTypeName.subtypeOf(dao.entity().type());
      return parameter(
          ParameterizedTypeName.get(ClassName.get(Iterable.class), element),
          names.newName("entities"));
    }
  },
  KEY {
    @Override
    ParameterSpec in(Dao dao, NameAllocator names) {
      return parameter(dao.keyType(), dao.keyVariable(names));
    }
  },
  KEYS {
    @Override
    ParameterSpec in(Dao dao, NameAllocator names) {
      TypeName element = WildcardTypeName.subtypeOf(dao.keyType());
      return parameter(
          ParameterizedTypeName.get(ClassName.get(Iterable.class), element), names.newName("keys"));
    }
  };

  abstract ParameterSpec in(Dao dao, NameAllocator names);

  private static ParameterSpec parameter(TypeName type, String name) {
    return ParameterSpec.builder(type, name).build();
  }
}
