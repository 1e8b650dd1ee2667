package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.ViewSchema;

/** The views of a schema as an operation sees them. */
record Views(Operation operation, Schema schema) {

  ViewSchema get(TableName name) {
    return schema
        .view(name)
        .orElseThrow(
            () -> new InapplicableOperationException(operation, "there is no view " + name));
  }

  Schema add(ViewSchema view) {
    if (schema.view(view.name()).isPresent() || schema.table(view.name()).isPresent()) {
      throw new InapplicableOperationException(operation, view.name() + " is there already");
    }
    return schema.withView(view);
  }

  Schema remove(TableName name) {
    get(name);
    return schema.withoutView(name);
  }
}
