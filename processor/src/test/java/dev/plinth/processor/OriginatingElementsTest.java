package dev.plinth.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * What the compiler is told a file comes from, on which Gradle relies: a file of the isolating
 * processor comes from one entity, the aggregating one may say more.
 */
final class OriginatingElementsTest {
  private static final List<JavaFileObject> SOURCES =
      List.of(
          JavaFileObjects.forSourceString(
              "shop.User",
              """
              package shop;
              import dev.plinth.annotation.*;
              @Table class User extends Base { String name; }
              """),
          JavaFileObjects.forSourceString(
              "shop.Base",
              """
              package shop;
              import dev.plinth.annotation.*;
              @MappedSuperclass class Base { @Id long id; }
              """),
          JavaFileObjects.forSourceString(
              "shop.Shop",
              """
              package shop;
              import dev.plinth.annotation.*;
              class Shop {
                @Table(name = "orders") static class Order extends Base { @ManyToOne User user; }
              }
              """));

  @Test
  void aFileOfAnEntityComesFromThatEntityAlone() {
    assertThat(origins(new EntityProcessor()))
        .containsOnly(
            Map.entry("shop.UserTable", List.of("shop.User")),
            Map.entry("shop.UserDao", List.of("shop.User")),
            Map.entry("META-INF/plinth/main/entities/shop.User.json", List.of("shop.User")),
            Map.entry("plinth_tables/user/entity.json", List.of("shop.User")),
            Map.entry("plinth_tables/orders/entity.json", List.of("shop.Shop.Order")),
            Map.entry("shop.Shop_OrderTable", List.of("shop.Shop.Order")),
            Map.entry("shop.Shop_OrderDao", List.of("shop.Shop.Order")),
            Map.entry(
                "META-INF/plinth/main/entities/shop.Shop$Order.json", List.of("shop.Shop.Order")));
  }

  @Test
  void filesOfTheModuleComeFromAllEntities() {
    List<String> all = List.of("shop.Shop.Order", "shop.User");
    assertThat(origins(new AggregateProcessor()))
        .containsOnly(
            Map.entry("META-INF/plinth/main/schema.json", all),
            Map.entry("META-INF/plinth/main/entities.idx", all),
            Map.entry("META-INF/plinth/main/ddl/sqlite.sql", all),
            Map.entry("META-INF/services/dev.plinth.dao.EntityMapping", all));
  }

  private static Map<String, List<String>> origins(Processor processor) {
    Recorder recorder = new Recorder(processor);
    assertThat(javac().withProcessors(recorder).compile(SOURCES).errors()).isEmpty();
    return recorder.origins;
  }

  /** Hands everything to a processor and notes which files it creates from what. */
  private static final class Recorder extends AbstractProcessor {
    private final Processor processor;
    private final Map<String, List<String>> origins = new TreeMap<>();

    Recorder(Processor processor) {
      this.processor = processor;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      processor.init(new Environment(environment, new Notes(environment.getFiler(), origins)));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    /** Whatever the processor says. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }

  private record Environment(ProcessingEnvironment real, Filer filer)
      implements ProcessingEnvironment {
    @Override
    public Map<String, String> getOptions() {
      return real.getOptions();
    }

    @Override
    public Messager getMessager() {
      return real.getMessager();
    }

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Elements getElementUtils() {
      return real.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return real.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return real.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return real.getLocale();
    }
  }

  private record Notes(Filer real, Map<String, List<String>> origins) implements Filer {
    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... from) throws IOException {
      note(name, from);
      return real.createSourceFile(name, from);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... from) throws IOException {
      note(name, from);
      return real.createClassFile(name, from);
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location, CharSequence folder, CharSequence path, Element... from)
        throws IOException {
      note(path, from);
      return real.createResource(location, folder, path, from);
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence folder, CharSequence path)
        throws IOException {
      return real.getResource(location, folder, path);
    }

    private void note(CharSequence name, Element... from) {
      origins.put(name.toString(), Arrays.stream(from).map(Object::toString).toList());
    }
  }
}
