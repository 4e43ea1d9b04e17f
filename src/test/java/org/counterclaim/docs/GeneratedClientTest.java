package org.counterclaim.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that is generated from what the server says of itself, and used. */
@QuarkusTest
class GeneratedClientTest {

    @TestHTTPResource
    URI address;

    @TempDir
    Path folder;

    @Test
    void generatedClientTellsTheMainStory() throws Exception {
        Path description = folder.resolve("openapi.json");
        Files.writeString(
                description,
                given().queryParam("format", "json").get("/q/openapi").asString());
        generate(description);
        Files.copy(Path.of("src/test/resources/client/Story.txt"), folder.resolve("src/main/java/Story.java"));
        assertThat(tell()).contains("POLARITY", "IN_REVIEW", "Observatory of the Coast", "إذاعة الساحل");
    }

    /** In a process of its own: what the generator brings along would come between the application and its libraries. */
    private void generate(Path description) throws IOException, InterruptedException {
        Process generator = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/tools/openapi-generator-cli.jar",
                        "generate",
                        "-i",
                        description.toString(),
                        "-g",
                        "java",
                        "-o",
                        folder.toString(),
                        "--library=native",
                        "--invoker-package=client",
                        "--api-package=client.api",
                        "--model-package=client.model",
                        // Java has a wait of its own, and no sign in its names.
                        "--parameter-name-mappings=wait=await,type!=typeNot",
                        "--additional-properties=openApiNullable=false,useJakartaEe=true,useSingleRequestParameter=true",
                        "--global-property=models,supportingFiles,apis=Sources:Claims:Conflicts:Reviews,apiTests=false,"
                                + "modelTests=false,apiDocs=false,modelDocs=false")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("generator.log").toFile())
                .start();
        assertThat(generator.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(generator.exitValue())
                .as(Files.readString(folder.resolve("generator.log")))
                .isZero();
    }

    private String tell() throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failed = compiler.run(
                null,
                null,
                null,
                Stream.concat(
                                Stream.of(
                                        "-d",
                                        classes.toString(),
                                        "-nowarn",
                                        "-proc:none",
                                        "-classpath",
                                        System.getProperty("java.class.path")),
                                sources().stream())
                        .toArray(String[]::new));
        assertThat(failed).isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getSystemClassLoader())) {
            return (String) loader.loadClass("Story")
                    .getMethod("tell", String.class)
                    .invoke(null, address.toString().replaceAll("/$", ""));
        }
    }

    private List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("src/main/java"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .toList();
        }
    }
}
