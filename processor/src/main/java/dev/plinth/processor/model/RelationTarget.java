package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.schema.TableName;

/**
 * The entity at the other end of a relation, which may be compiled elsewhere.
 *
 * @param table its table in the database
 */
public record RelationTarget(ClassName type, GeneratedNames names, TableName table, KeyModel key) {}
