package dev.plinth.migration;

import dev.plinth.migration.revision.FileSystemDirectory;
import dev.plinth.migration.revision.RevisionDirectory;
import dev.plinth.migration.revision.RevisionPlanner;
import dev.plinth.migration.revision.RevisionRepository;
import dev.plinth.migration.revision.RevisionSource;
import dev.plinth.migration.revision.Target;
import dev.plinth.migration.revision.TargetResolver;
import dev.plinth.migration.runner.DataSteps;
import dev.plinth.migration.runner.Direction;
import dev.plinth.migration.runner.History;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.Resolution;
import dev.plinth.migration.runner.RevisionStep;
import dev.plinth.migration.runner.RunListener;
import dev.plinth.migration.runner.RunReport;
import dev.plinth.migration.runner.Stamp;
import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.SchemaDiff;
import dev.plinth.schema.diff.SchemaDiffer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The verbs of migrations on a folder of revisions; prints nothing and asks nothing.
 *
 * <p>Every method reads the folder anew. Those that take a {@link History} or a {@link
 * MigrationRunner} refuse a database that doesn't fit the folder. What is wrong with the folder, a
 * target or a database is thrown as {@link dev.plinth.error.RevisionException} or {@link
 * dev.plinth.error.SchemaFileException}, before anything is written.
 */
public final class Migrations {

  private final RevisionDirectory directory;
  private final String module;
  private final InstantSource clock;
  private final RandomGenerator random;

  private Migrations(
      RevisionDirectory directory, String module, InstantSource clock, RandomGenerator random) {
    this.directory = directory;
    this.module = module;
    this.clock = clock;
    this.random = random;
  }

  /** Those of {@code module} in a folder of the file system, which need not be there yet. */
  public static Migrations in(Path folder, String module) {
    return in(new FileSystemDirectory(folder), module);
  }

  /** Those of {@code module} in any directory. */
  public static Migrations in(RevisionDirectory directory, String module) {
    return new Migrations(directory, module, InstantSource.system(), new SecureRandom());
  }

  /** The same with another source of time and ids, so that what is written can be foretold. */
  public Migrations with(InstantSource otherClock, RandomGenerator otherRandom) {
    return new Migrations(directory, module, otherClock, otherRandom);
  }

  /**
   * The schema of a build.
   *
   * @param source a snapshot, a folder of classes, or a jar
   * @param module the module wanted, or null for the only one
   */
  public static Schema schemaOf(Path source, @Nullable String module) {
    return SnapshotSource.read(source, module);
  }

  /**
   * What leads from one schema to another.
   *
   * @throws dev.plinth.error.MigrationInputException if an answer is not well-formed
   */
  public static SchemaDiff diff(Change<Schema> schema, Answers answers) {
    return SchemaDiffer.diff(schema, answers.toHints(schema));
  }

  /** Makes the folder ready: {@code INDEX} and {@code .gitattributes}. Keeps what is there. */
  public InitReport init() {
    return new InitReport(directory.nameOf(""), RevisionRepository.init(directory));
  }

  /**
   * Writes a revision on top of the newest one, unless nothing differs or something has to be
   * decided first.
   *
   * @throws dev.plinth.error.RevisionException if there are several heads and none was chosen
   */
  public RevisionReport revision(RevisionRequest request) {
    return new RevisionGenerator(directory, open(), clock, random).generate(request);
  }

  /**
   * Joins branches by a revision without operations, if what they did can be brought together.
   *
   * @param targets the revisions to join; none = all heads
   * @param message what the merge is called, or null for a text made of the ids
   * @throws dev.plinth.error.RevisionException if one of them builds on another
   */
  public MergeReport merge(List<String> targets, @Nullable String message) {
    return new MergeGenerator(directory, open(), clock, random).merge(targets, message);
  }

  /**
   * Puts a revision that ran nowhere on another one, and what builds on it with it; keeps ids.
   *
   * @param target the revision to move
   * @param onto the revision to build on, or null for the only other head
   * @param database the history of a database on which none of them may have run
   * @throws dev.plinth.error.RevisionException if one ran there, was edited by hand, or doesn't fit
   */
  public RewriteReport rebase(String target, @Nullable String onto, History database) {
    return new Rewriter(directory, module, database).rebase(target, onto);
  }

  /**
   * Renders the SQL of a revision again after its operations were edited; keeps blocks between
   * {@code -- plinth: step manual} and {@code -- plinth: end}.
   *
   * @param database the history of a database on which it may not have run
   * @throws dev.plinth.error.RevisionException if it ran there, was edited elsewhere, or does not
   *     fit
   */
  public RewriteReport edit(String target, History database) {
    return new Rewriter(directory, module, database).edit(target);
  }

  /**
   * Everything that is wrong with the folder, and with its newest revision beside a build; writes
   * nothing.
   *
   * @param compiled the schema of the build
   */
  public CheckReport check(Schema compiled) {
    return new ProjectCheck(directory, module).run(compiled);
  }

  /**
   * Runs all revisions on an empty scratch database of each dialect that they have files for: up,
   * down, and up again; compares what is there with what the operations say.
   *
   * @param isRecorded whether edits that were proved are kept in {@code revision.json}
   * @param dataSteps where data steps are found; they run too
   * @param server a database on whose server those of its dialect are made; nothing is changed in
   *     it. SQLite and H2 need none
   */
  public VerifyReport verify(
      boolean isRecorded, DataSteps dataSteps, Optional<MigrationRunner> server) {
    return new Verifier(open(), dataSteps, server).verify(isRecorded);
  }

  /** Brings {@code INDEX} up to date with the folders. */
  public IndexReport index() {
    List<String> changes = RevisionRepository.reindex(directory);
    return new IndexReport(
        directory.nameOf(RevisionSource.INDEX),
        changes,
        List.copyOf(open().revisions().graph().heads()));
  }

  /** The revisions that nothing builds on. */
  public HeadsReport heads() {
    RevisionRepository repository = open();
    return new HeadsReport(
        module, Summaries.of(repository, repository.revisions().graph().heads()));
  }

  /** The revisions that several ones build on, oldest first. */
  public BranchesReport branches() {
    return Summaries.branches(open());
  }

  /** All revisions, newest first. */
  public HistoryReport history() {
    return history(History.NONE);
  }

  /** All revisions, newest first, with what a database says of them. */
  public HistoryReport history(History database) {
    return Summaries.history(open(), database);
  }

  /** One revision: id, start of an id, {@code head} or another target that needs no database. */
  public List<ShowReport> show(String target) {
    RevisionRepository repository = open();
    Set<String> ids =
        new TargetResolver(repository.revisions().graph()).resolve(Target.parse(target));
    return ids.stream().map(id -> show(repository, id)).toList();
  }

  /** Where a database stands. */
  public CurrentReport current(History database) {
    RevisionRepository repository = open();
    var graph = repository.revisions().graph();
    Set<String> applied = new LinkedHashSet<>(graph.ids());
    applied.retainAll(database.appliedIds(module));
    List<String> unknown =
        database.appliedIds(module).stream().filter(id -> !graph.contains(id)).sorted().toList();
    List<String> pending = new RevisionPlanner(graph).upgrade(applied, Target.parse("heads"));
    return new CurrentReport(
        module,
        Summaries.of(repository, graph.headsOf(applied)),
        Summaries.of(repository, pending),
        unfinished(database).unfinished(),
        unknown);
  }

  /** Applies what leads to {@code target}; see {@link Target} for its forms. */
  public MigrationReport upgrade(MigrationRunner runner, String target, RunListener listener) {
    return run(runner, Direction.UPGRADE, target, listener);
  }

  /** Undoes what builds on {@code target}. */
  public MigrationReport downgrade(MigrationRunner runner, String target, RunListener listener) {
    return run(runner, Direction.DOWNGRADE, target, listener);
  }

  /**
   * The SQL that an upgrade or downgrade would run; writes nothing.
   *
   * @param target or two of them, as {@code base:head}: then no database is asked
   */
  public String sql(MigrationRunner runner, Direction direction, String target) {
    return PrintedSql.of(open(), runner).to(direction, target);
  }

  /** The SQL that would mark a database to be at these targets; writes nothing. */
  public String stampSql(MigrationRunner runner, List<String> targets) {
    return PrintedSql.of(open(), runner).ofStamp(targets.stream().map(Target::parse).toList());
  }

  /** Marks a database that has the tables of {@code target} already; creates its history. */
  public StampReport stamp(MigrationRunner runner, String target, RunListener listener) {
    return stamp(runner, List.of(target), listener);
  }

  /** Likewise to be at several revisions, each on a branch of its own. */
  public StampReport stamp(MigrationRunner runner, List<String> targets, RunListener listener) {
    RevisionRepository repository = open();
    PlannedRuns plans = new PlannedRuns(repository.revisions(), HistoryCheck.byFiles(repository));
    List<Target> parsed = targets.stream().map(Target::parse).toList();
    // Wrong targets are found before the database is created or locked.
    plans.stamp(runner.history(), runner.dialect().name(), parsed);
    Stamp stamp =
        runner.stamp(history -> plans.stamp(history, runner.dialect().name(), parsed), listener);
    CurrentReport current = current(runner.history());
    return new StampReport(
        module,
        Summaries.of(repository, ids(stamp.applied())),
        Summaries.of(repository, ids(stamp.undone())),
        current.current());
  }

  private static List<String> ids(List<RevisionStep> steps) {
    return steps.stream().map(RevisionStep::revision).toList();
  }

  /** The revisions that stopped halfway on a database, with what is known of them. */
  public ResolveReport unfinished(History database) {
    return new Resolver(module).unfinished(database);
  }

  /**
   * Says what became of a revision that stopped halfway.
   *
   * @param target its id or the start of it
   * @throws dev.plinth.error.RevisionException if it did not stop halfway there
   */
  public ResolveReport resolve(
      MigrationRunner runner, String target, Resolution resolution, RunListener listener) {
    return new Resolver(module).resolve(runner, target, resolution, listener);
  }

  /** What an upgrade or downgrade would run; writes nothing. */
  public MigrationReport plan(MigrationRunner runner, Direction direction, String target) {
    RevisionRepository repository = open();
    History history = runner.history();
    PlannedRun plan = planned(repository, runner, history, direction, target);
    return report(repository, direction, history, new RunReport(plan.steps(), plan.notes()));
  }

  private MigrationReport run(
      MigrationRunner runner, Direction direction, String target, RunListener listener) {
    RevisionRepository repository = open();
    History history = runner.history();
    PlannedRun plan = planned(repository, runner, history, direction, target);
    RunReport report = runner.run(plan, listener);
    List<String> notes = new ArrayList<>(plan.notes());
    notes.addAll(report.notes());
    // Another process may have run the others meanwhile.
    boolean isAlone = report.finished().size() == plan.steps().size();
    History start = isAlone ? history : runner.history();
    return report(repository, direction, start, new RunReport(report.finished(), notes));
  }

  private static PlannedRun planned(
      RevisionRepository repository,
      MigrationRunner runner,
      History history,
      Direction direction,
      String target) {
    HistoryCheck check = HistoryCheck.byFiles(repository);
    return new PlannedRuns(repository.revisions(), check)
        .plan(runner, history, direction, Target.parse(target));
  }

  private MigrationReport report(
      RevisionRepository repository, Direction direction, History before, RunReport run) {
    List<String> ids = ids(run.finished());
    Set<String> applied = new LinkedHashSet<>(before.appliedIds(module));
    if (direction == Direction.UPGRADE) {
      applied.addAll(ids);
    } else {
      ids.forEach(applied::remove);
    }
    return new MigrationReport(
        module,
        direction,
        Summaries.of(repository, ids),
        Summaries.of(repository, repository.revisions().graph().headsOf(applied)),
        run.notes());
  }

  private ShowReport show(RevisionRepository repository, String id) {
    var document = repository.document(id);
    return new ShowReport(
        Summaries.of(repository, id),
        document.schemaHash(),
        document.operations(),
        repository.scripts(id));
  }

  private RevisionRepository open() {
    return RevisionRepository.open(directory, module);
  }
}
