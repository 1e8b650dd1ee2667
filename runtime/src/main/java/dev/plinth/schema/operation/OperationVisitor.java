package dev.plinth.schema.operation;

/**
 * One method per operation, so that the compiler names what a new operation is missing.
 *
 * @param <R> what a visit gives
 */
public interface OperationVisitor<R> {
  R visitCreateTable(CreateTable operation);

  R visitDropTable(DropTable operation);

  R visitRenameTable(RenameTable operation);

  R visitAddColumn(AddColumn operation);

  R visitDropColumn(DropColumn operation);

  R visitRenameColumn(RenameColumn operation);

  R visitAlterColumn(AlterColumn operation);

  R visitCreatePrimaryKey(CreatePrimaryKey operation);

  R visitDropPrimaryKey(DropPrimaryKey operation);

  R visitCreateUnique(CreateUnique operation);

  R visitDropUnique(DropUnique operation);

  R visitCreateIndex(CreateIndex operation);

  R visitDropIndex(DropIndex operation);

  R visitCreateForeignKey(CreateForeignKey operation);

  R visitDropForeignKey(DropForeignKey operation);

  R visitCreateCheck(CreateCheck operation);

  R visitDropCheck(DropCheck operation);

  R visitRenameConstraint(RenameConstraint operation);

  R visitRenameIndex(RenameIndex operation);

  R visitSetComment(SetComment operation);

  R visitSetOptions(SetOptions operation);

  R visitSetOrigin(SetOrigin operation);

  R visitCreateEnum(CreateEnum operation);

  R visitAddEnumValue(AddEnumValue operation);

  R visitRenameEnumValue(RenameEnumValue operation);

  R visitRecreateEnum(RecreateEnum operation);

  R visitDropEnum(DropEnum operation);

  R visitCreateView(CreateView operation);

  R visitReplaceView(ReplaceView operation);

  R visitDropView(DropView operation);

  R visitExecuteSql(ExecuteSql operation);
}
