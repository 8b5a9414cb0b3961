package dev.benchmeta.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A Chromium that a test drives; it knows nothing from earlier runs and asks nobody for anything.
 */
final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Selenium regrets that it was not made for this very version. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final Path downloads;

    Chromium(Path folder) {
        SELENIUM.setLevel(Level.SEVERE);
        downloads = folder.resolve("downloads");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(property("benchmeta.browser"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"));
        options.setExperimentalOption(
                "prefs", Map.of("download.default_directory", downloads.toString()));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(property("benchmeta.driver")))
                        .usingAnyFreePort()
                        .build();
        driver = new ChromeDriver(service, options);
        driver.manage().window().setSize(new Dimension(1400, 1000));
    }

    private static String property(String name) {
        return Objects.requireNonNull(
                System.getProperty(name),
                "system property " + name + " is not set; run the tests with -Pbrowser");
    }

    /** Opens a file at an address inside it and waits until it has drawn itself. */
    void open(Path page, String hash) {
        driver.get("about:blank");
        driver.get(page.toUri() + hash);
        await("the page is ready", d -> !all("html[data-ready]").isEmpty());
    }

    /** Opens an address that is served, and waits until it has drawn itself. */
    void open(URI address, String hash) {
        driver.get("about:blank");
        driver.get(address + hash);
        await("the page is ready", d -> !all("html[data-ready]").isEmpty());
    }

    /** Asks until the answer is yes; a page that is being drawn may not have one yet. */
    void await(String what, Predicate<ChromeDriver> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what + " at " + hash());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting until " + what, e);
            }
        }
    }

    private boolean holds(Predicate<ChromeDriver> condition) {
        try {
            return condition.test(driver);
        } catch (WebDriverException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The only or first element, once it is there. */
    WebElement one(String selector) {
        await("there is " + selector, d -> !all(selector).isEmpty());
        return all(selector).get(0);
    }

    /** What an element says, once it is there. */
    String text(String selector) {
        return one(selector).getText();
    }

    List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    /** Waits until an element says this. */
    void awaitText(String selector, String text) {
        await(
                selector + " says '" + text + "'",
                d -> all(selector).get(0).getText().contains(text));
    }

    void click(String selector) {
        await(
                selector + " can be clicked",
                d -> {
                    all(selector).get(0).click();
                    return true;
                });
    }

    /** Presses keys wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    Actions actions() {
        return new Actions(driver);
    }

    /** What has the focus. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** The address behind the '#'. */
    String hash() {
        return String.valueOf(run("return location.hash"));
    }

    /** What a script in the page gives. */
    Object run(String script) {
        return String.valueOf(driver.executeScript(script));
    }

    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    void reload() {
        driver.navigate().refresh();
        await("the page is ready", d -> !all("html[data-ready]").isEmpty());
    }

    /** Goes to a tab by its number; the next number opens one. */
    void tab(int number) {
        List<String> tabs = List.copyOf(driver.getWindowHandles());
        if (number < tabs.size()) {
            driver.switchTo().window(tabs.get(number));
        } else {
            driver.switchTo().newWindow(WindowType.TAB);
        }
    }

    void back() {
        driver.navigate().back();
    }

    /** What the page has told the console so far, and has not been asked for before. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** Addresses outside of files that the page has asked for. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> tree(entry.getMessage()).at("/message"))
                .filter(event -> event.at("/method").asText().equals("Network.requestWillBeSent"))
                .map(event -> event.at("/params/request/url").asText())
                .filter(url -> !url.matches("(?:file|data|blob|about|chrome|chrome-untrusted):.*"))
                .toList();
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError("the driver's log is no JSON: " + json, e);
        }
    }

    /** A file the page has given, once it is complete. */
    String download(String name) {
        Path file = downloads.resolve(name);
        await(name + " is downloaded", d -> Files.exists(file));
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    /** All text that elements show, apart by spaces. */
    String allTexts(String selector) {
        return String.join(" ", Stream.of(selector).flatMap(s -> texts(s).stream()).toList());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
