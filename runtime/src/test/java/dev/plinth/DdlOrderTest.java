package dev.plinth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which module's tables are created first. */
final class DdlOrderTest {

  /** A table of the module's own, and foreign keys of it to tables of other modules. */
  private static final String OWN = "{\"name\":\"%s\",\"columns\":[]}";

  private static final String OTHER = "{\"name\":\"%s\",\"external\":true,\"columns\":[]}";

  @TempDir private Path folder;

  @Test
  void referencedModulesComeFirst() throws IOException {
    URL shop = module("shop", OWN.formatted("orders"), OTHER.formatted("country"));
    URL billing = module("billing", OWN.formatted("bill"), OTHER.formatted("orders"));
    URL common = module("common", OWN.formatted("country"));
    assertThat(sorted(List.of(billing, shop, common))).containsExactly(common, shop, billing);
  }

  @Test
  void othersStayAsTheyAre() throws IOException {
    URL b = module("b", OWN.formatted("b"), OTHER.formatted("not_here"));
    URL a = module("a", OWN.formatted("a"));
    assertThat(sorted(List.of(b, a))).containsExactly(b, a);
  }

  @Test
  void modulesThatNeedEachOtherAreAllThere() throws IOException {
    URL b = module("b", OWN.formatted("b"), OTHER.formatted("a"));
    URL a = module("a", OWN.formatted("a"), OTHER.formatted("b"));
    assertThat(sorted(List.of(b, a))).containsExactly(b, a);
  }

  @Test
  void readsSnapshotsOfJarsAndDoesWithoutOne() throws IOException {
    Path jar = folder.resolve("shop.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("META-INF/plinth/shop/schema.json"));
      zip.write(
          snapshot(OWN.formatted("orders"), OTHER.formatted("country"))
              .getBytes(StandardCharsets.UTF_8));
    }
    URL shop = new URL("jar:" + jar.toUri().toURL() + "!/META-INF/plinth/shop/ddl/sqlite.sql");
    URL byHand = folder.resolve("META-INF/plinth/hand/ddl/sqlite.sql").toUri().toURL();
    URL common = module("common", OWN.formatted("country"));
    assertThat(sorted(List.of(shop, byHand, common))).containsExactly(byHand, common, shop);
  }

  private static List<URL> sorted(List<URL> scripts) {
    Map<String, URL> byPlace = new LinkedHashMap<>();
    scripts.forEach(url -> byPlace.put(url.toString(), url));
    return DdlOrder.sorted(byPlace);
  }

  private URL module(String name, String... tables) throws IOException {
    Path module = folder.resolve("META-INF/plinth").resolve(name);
    Files.createDirectories(module);
    Files.writeString(module.resolve("schema.json"), snapshot(tables));
    return module.resolve("ddl/sqlite.sql").toUri().toURL();
  }

  private static String snapshot(String... tables) {
    return "{\"tables\":[" + String.join(",", tables) + "]}";
  }
}
