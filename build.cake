// The build. `./build.sh` runs the target `default`, `./build.sh test` the tests, `./build.sh help` lists the targets.
using System.Text.Json;
using System.Xml.Linq;

var target = Argument("target", "default");
const string configuration = "Release";
var tool = "artifacts/styrdok/styrdok" + (IsRunningOnWindows() ? ".exe" : "");
var results = Directory("artifacts/test-results");
var strict = EnvironmentVariable("CI", "") == "true";   // a skipped test is then a failure

// Two packages that no lock file covers, a tool and a PackageDownload: the contentHash that NuGet computed when it unpacked each.
const string cakeHash = "3YDOWhO7OaZlO1awHrms+tt2uf5sF9pQRUFzCNW4Hc3KJhZbHhYzoqu3ajFlrXv0MDuzEYjD3nOYvazzOadn2Q==";
const string interVersion = "12.1.6", interHash = "sb0jH+oKHCWGo5PHuYtsK3cJ2dcsiE7PQEJJ94ZrFewxwwyeUn0+EsvnzKPEfL2c4cvRXInL0O741yUf3aHX2Q==";

// Programs that the judges need, what proves that each is there, and the Debian package it comes in.
var judgePrograms = new[]
{
    (Program: "qpdf", Probe: "--version", Package: "qpdf"),
    (Program: "pdftotext", Probe: "-v", Package: "poppler-utils"),
    (Program: "gs", Probe: "--version", Package: "ghostscript"),
    (Program: "mutool", Probe: "-v", Package: "mupdf-tools"),
    (Program: "msgfmt", Probe: "--version", Package: "gettext"),
    (Program: "xliff2po", Probe: "--version", Package: "translate-toolkit"),
    (Program: "test", Probe: "-f /usr/share/php/Symfony/Component/Translation/Resources/schemas/xliff-core-2.0.xsd", Package: "php-symfony-translation"),   // the schemas of XLIFF
    (Program: "chromium", Probe: "--version", Package: "chromium"),
    (Program: "node", Probe: "--version", Package: "nodejs"),
    (Program: "npm", Probe: "--version", Package: "npm"),
    (Program: "java", Probe: "-version", Package: "default-jre-headless"),
    (Program: "/usr/bin/python3", Probe: "-c \"import pikepdf\"", Package: "python3-pikepdf"),
    (Program: "/usr/bin/python3", Probe: "-c \"import fontTools\"", Package: "python3-fonttools"),
};

Task("default")
    .Description("Compiles, publishes the tool to artifacts/styrdok/ and renders the built-in library into out/.")
    .IsDependentOn("render");

Task("clean")
    .Description("Removes everything that a build makes.")
    .Does(() =>
{
    var made = GetDirectories("./{generator,tests}/*/{bin,obj}") + GetDirectories("./content/{bin,obj}") + new DirectoryPathCollection(new DirectoryPath[] { "artifacts", "out" });
    foreach (var directory in made.Where(d => DirectoryExists(d)))
    {
        DeleteDirectory(directory, new DeleteDirectorySettings { Recursive = true, Force = true });
    }
});

Task("restore")
    .Description("Restores packages as the lock files have them and checks those that no lock file covers.")
    .Does(() =>
{
    DotNetRestore("Styrdok.slnx", new DotNetRestoreSettings { LockedMode = true });
    CheckHash(Context.Environment.ApplicationRoot.Combine("../../..").Collapse(), cakeHash);   // Cake.dll lies in tools/<framework>/any
    CheckHash(PackagesFolder().Combine($"avalonia.fonts.inter/{interVersion}"), interHash);
});

Task("compile")
    .Description("Compiles Styrdok.slnx.")
    .IsDependentOn("restore")
    .Does(() => DotNetBuild("Styrdok.slnx", new DotNetBuildSettings { Configuration = configuration, NoRestore = true, NoLogo = true }));

Task("publish")
    .Description("Publishes the tool with its library to artifacts/styrdok/, as one native program where that can be made.")
    .IsDependentOn("compile")
    .Does(() =>
{
    const string project = "generator/Styrdok.Cli/Styrdok.Cli.csproj";
    CleanDirectory("artifacts/styrdok");

    // Both make the same program of the same code. The packs of the newer one are not to be had everywhere.
    foreach (var framework in new[] { "net10.0", "net9.0" })
    {
        var native = $"-p:StyrdokNative=true -p:StyrdokFramework={framework}";
        Information($"Restoring the native compiler of {framework} ...");
        if (StartProcess("dotnet", new ProcessSettings { Arguments = $"restore {project} {native}", RedirectStandardOutput = true, RedirectStandardError = true }, out var said, out _) != 0)
        {
            Information($"Not to be had: {said.FirstOrDefault(line => line.Contains("error"))?.Split("error ").Last()}");
            continue;
        }

        if (StartProcess("dotnet", $"publish {project} {native} --no-restore --nologo -c {configuration} -o artifacts/styrdok") == 0) return;
        CleanDirectory("artifacts/styrdok");
    }

    Warning("A native program could not be made (it also takes clang or gcc); publishing without. The tool works, needs .NET and starts more slowly.");
    DotNetPublish(project, new DotNetPublishSettings { Configuration = configuration, NoRestore = true, NoLogo = true, OutputDirectory = "artifacts/styrdok" });
});

Task("render")
    .Description("Renders the built-in library into out/ with the published tool.")
    .IsDependentOn("publish")
    .Does(() =>
{
    CleanDirectory("out");
    Run(tool, "build --output out");
    if (!FileExists("out/manifest.json"))
    {
        throw new CakeException($"`{tool} build --output out` wrote no out/manifest.json.");
    }
    Information($"{GetFiles("out/**/*.pdf").Count} PDF and {GetFiles("out/**/*.html").Count} HTML files in out/; begin with out/index.html");
});

Task("pictures")
    .Description("Makes the pictures of the guides, docs/pictures, with the published tool. Needs chromium, poppler-utils and imagemagick.")
    .IsDependentOn("publish")
    .Does(() => Run("/bin/bash", $"docs/pictures/make.sh {tool}"));

Task("judge-programs")
    .Description("Installs what the judges need: programs where apt and root exist, npm packages into tests/Styrdok.Judges/node_modules.")
    .Does(() =>
{
    var missing = judgePrograms.Where(p => !Runs(p.Program, p.Probe)).ToArray();
    if (missing.Length > 0 && IsRunningOnLinux() && Runs("apt-get", "--version") && Output("id", "-u") == "0")
    {
        var packages = string.Join(" ", missing.Select(p => p.Package).Distinct());
        Information($"Installing {packages}");
        StartProcess("apt-get", AptGet("-q update"));
        foreach (var package in packages.Split(' '))   // one by one: a package that this system does not have must not stop the others
        {
            StartProcess("apt-get", AptGet($"-q -y --no-install-recommends install {package}"));
        }
    }
    foreach (var program in judgePrograms.Where(p => !Runs(p.Program, p.Probe)))
    {
        Warning($"{program.Program} {program.Probe} does not run (Debian package {program.Package}); tests that need it are skipped.");
    }
    if (Runs("npm", "--version"))
    {
        var npm = IsRunningOnWindows() ? "npm.cmd" : "npm";
        if (StartProcess(npm, new ProcessSettings { Arguments = "ci --no-audit --no-fund --loglevel=error", WorkingDirectory = "tests/Styrdok.Judges" }) != 0)
        {
            Warning("npm ci failed; tests that need its packages are skipped.");
        }
    }
});

Task("test")
    .Description("Publishes the tool, installs what the judges need and runs all tests; with CI=true a skipped test is a failure.")
    .IsDependentOn("publish")
    .IsDependentOn("judge-programs")
    .Does(() =>
{
    CleanDirectory(results);
    int passed = 0, failed = 0, skipped = 0;
    foreach (var project in GetFiles("tests/*/*.csproj").Where(f => !f.FullPath.Contains("Benchmarks")).OrderBy(f => f.FullPath, StringComparer.Ordinal))
    {
        var name = project.GetFilenameWithoutExtension().ToString();
        var report = MakeAbsolute(results.Path.CombineWithFilePath(name + ".xml"));
        Information(name);
        var exit = StartProcess("dotnet", new ProcessSettings
        {
            Arguments = $"\"{project.GetDirectory()}/bin/{configuration}/net10.0/{name}.dll\" -noLogo -noColor -xml \"{report}\"",
            EnvironmentVariables = new Dictionary<string, string> { ["STYRDOK_TOOL"] = MakeAbsolute(File(tool)).FullPath },
        });

        int Count(string attribute) => FileExists(report) ? XDocument.Load(report.FullPath).Descendants("assembly").Sum(a => (int)a.Attribute(attribute)) : 0;
        passed += Count("passed");
        skipped += Count("skipped");
        var failures = Count("failed") > 0 ? Count("failed") : Count("errors");
        failed += failures == 0 && (exit != 0 || !FileExists(report)) ? 1 : failures;   // a run that broke is a failure too
    }
    // The published tool three times, in other surroundings each, and what was not compiled ahead of time beside it.
    if (IsRunningOnUnix() && Runs("bash", "--version"))
    {
        var same = StartProcess("bash", $"tests/determinism.sh 3 tests/Shared/Examples {tool} generator/Styrdok.Cli/bin/{configuration}/net10.0/styrdok") == 0;
        (passed, failed) = (passed + (same ? 1 : 0), failed + (same ? 0 : 1));
    }
    if (strict)
    {
        failed += skipped;
        skipped = 0;
    }
    var summary = $"{passed} passed, {failed} failed" + (skipped > 0 ? $", {skipped} skipped" : "");
    System.IO.File.WriteAllText(results.Path.CombineWithFilePath("summary.txt").FullPath, summary + "\n");
    if (failed > 0)
    {
        throw new CakeException(summary);
    }
});

// Throws when an unpacked package is missing or is not the one that this build was written with.
void CheckHash(DirectoryPath package, string expected)
{
    var metadata = package.CombineWithFilePath(".nupkg.metadata");
    if (!FileExists(metadata))
    {
        throw new CakeException($"{package} is missing; does a project or .config/dotnet-tools.json name another version than build.cake?");
    }
    var hash = JsonDocument.Parse(System.IO.File.ReadAllText(metadata.FullPath)).RootElement.GetProperty("contentHash").GetString();
    if (hash != expected)
    {
        throw new CakeException($"{package} has the hash {hash}, expected {expected}. Do not use it.");
    }
    Information($"{package}: hash as expected");
}

// Runs a program and shows its output; throws when it fails.
void Run(FilePath program, string arguments)
{
    if (!FileExists(program))
    {
        throw new CakeException($"{program} does not exist.");
    }
    var exit = StartProcess(program, arguments);
    if (exit != 0)
    {
        throw new CakeException($"`{program} {arguments}` ended with exit code {exit}.");
    }
}

ProcessSettings AptGet(string arguments) => new()
{
    Arguments = arguments,
    EnvironmentVariables = new Dictionary<string, string> { ["DEBIAN_FRONTEND"] = "noninteractive" },
};

// What a program prints, or null when it does not run.
string Output(string program, string arguments)
{
    try
    {
        var settings = new ProcessSettings { Arguments = arguments, RedirectStandardOutput = true, RedirectStandardError = true };
        return StartProcess(program, settings, out var output, out var _) == 0 ? string.Join("\n", output).Trim() : null;
    }
    catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or CakeException)
    {
        return null;   // not installed
    }
}

bool Runs(string program, string arguments) => Output(program, arguments) is not null;

// The folder that NuGet unpacks packages into; asked for, because a NuGet.Config may move it.
DirectoryPath PackagesFolder() => Output("dotnet", "nuget locals global-packages --list").Split(new[] { "global-packages: " }, StringSplitOptions.None)[1].Trim();

RunTarget(target);
