package dev.plinth.schema.operation;

import dev.plinth.schema.TableName;

/** An operation on one table. */
public sealed interface TableOperation extends Operation
    permits CreateTable,
        DropTable,
        RenameTable,
        AddColumn,
        DropColumn,
        RenameColumn,
        AlterColumn,
        CreatePrimaryKey,
        DropPrimaryKey,
        CreateUnique,
        DropUnique,
        CreateIndex,
        DropIndex,
        CreateForeignKey,
        DropForeignKey,
        CreateCheck,
        DropCheck,
        RenameConstraint,
        RenameIndex,
        SetComment,
        SetOptions,
        SetOrigin {

  /** The table under its name at that moment: that before, if this operation renames it. */
  TableName table();
}
