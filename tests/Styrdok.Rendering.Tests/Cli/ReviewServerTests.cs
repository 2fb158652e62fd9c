using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Styrdok.Cli;
using Styrdok.Cli.Content;
using Styrdok.Cli.Rendering;
using Styrdok.Cli.Serving;

namespace Styrdok.Rendering.Tests.Cli;

/// <summary>Review pages that are served: who gets them, and what becomes of what is typed there.</summary>
public sealed partial class ReviewServerTests : IDisposable
{
    private const string Path = "policies/meetings.yaml", Sidecar = "policies/meetings.en.yaml", Page = "review/us/meetings.en.html";

    private const string Policy = """
        styrdok: 1
        kind: policy
        id: meetings
        source_language: nb
        languages: { nb: authoritative, en: courtesy }
        title: Møter
        sections:
          - { id: purpose, type: purpose, heading: Formål, body: Alle **blir** hørt. }

        """;

    private const string English = """
        # Ours.
        translates: meetings
        language: en
        units:
          document/title: { source: Møter, target: Meetings, state: reviewed }
          purpose/body: # in short
            source: Noen blir hørt.
            target: Some are heard.
            state: approved

        """;

    private readonly LibraryFolder _folder = new LibraryFolder().With(Path, Policy).With(Sidecar, English)
        .With("organisations/us/organisation.yaml", "styrdok: 1\nkind: organisation\nid: us\nnames: { nb: Oss, en: Us }\nbrand:\n  color: \"#2b49a6\"\nadopts:\n  - { document: meetings, overlay: ours }\n")
        .With("organisations/us/ours.yaml", "styrdok: 1\nkind: overlay\nid: ours\nbase: { id: meetings, version: \"1.0\" }\nreplace:\n  - { at: purpose/heading, text: Vårt formål }\n");

    private readonly ReviewServer _server;
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, UseProxy = false });
    private readonly string _host, _cookie;

    public ReviewServerTests()
    {
        _server = ReviewServer.Start(new ReviewDesk(instead => LibraryLoader.Load(_folder.Path, instead: instead), loaded => EditionPlan.Of(loaded, [], OutputFormats.Html, null, null), []), 0);
        var address = new Uri(_server.Address);
        _host = "http://" + address.Authority;
        using var entered = _client.Send(new HttpRequestMessage(HttpMethod.Get, address));
        Assert.Equal((HttpStatusCode.SeeOther, "/review/index.html"), (entered.StatusCode, entered.Headers.Location!.OriginalString));
        var cookie = entered.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("HttpOnly; SameSite=Strict", cookie, StringComparison.Ordinal);
        _cookie = cookie.Split(';')[0];
    }

    [Fact]
    public async Task The_overview_and_the_pages_are_shown_to_who_has_the_token_and_to_nobody_else()
    {
        Assert.Contains("meetings.en.html", await Text("review/index.html"), StringComparison.Ordinal);
        var page = await Text(Page);
        Assert.Contains("connect-src 'self'", page, StringComparison.Ordinal);
        Assert.Contains("\"served\":{", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Get("review/us/meetings.sv.html")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Get("policies/meetings.yaml")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Get("..%2f..%2fetc/passwd")).StatusCode);

        Assert.Equal(HttpStatusCode.Forbidden, (await Get(Page, cookie: null)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Get(Page, cookie: _cookie + "0")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Get("?token=" + new string('0', 48), cookie: null)).StatusCode);
        foreach (var host in new[] { "attacker.example", "localhost", "127.0.0.2" })
        {
            // The listener itself knows no other name; where it lets one through, the server does not.
            var refused = await Get(Page, host: $"{host}:{new Uri(_host).Port}");
            Assert.True(refused.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{host}: {refused.StatusCode}");
            Assert.DoesNotContain("Meetings", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        var answer = await Get(Page);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_port_of_a_folder_stays_the_same_and_another_is_taken_where_it_must()
    {
        Assert.Equal(ReviewServer.PortOf(_folder.Path), ReviewServer.PortOf(_folder.Path + "/"));
        var taken = new Uri(_host).Port;
        var desk = new ReviewDesk(_ => throw new InvalidOperationException(), _ => throw new InvalidOperationException(), []);
        Assert.Contains("Name another one with --port", Assert.Throws<UsageException>(() => ReviewServer.Start(desk, taken)).Message, StringComparison.Ordinal);
        using var other = ReviewServer.Start(desk, taken, orOther: true);
        Assert.NotEqual(taken, new Uri(other.Address).Port);
    }

    [Fact]
    public void Only_this_machine_is_listened_to()
    {
        var outside = Dns.GetHostAddresses(Dns.GetHostName()).FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));
        if (outside is null) return;
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        Assert.ThrowsAny<SocketException>(() => socket.Connect(outside, new Uri(_host).Port));
    }

    [Fact]
    public async Task Texts_are_taken_from_pages_of_the_server_only()
    {
        var token = await Token();
        Assert.Equal(HttpStatusCode.Forbidden, (await Post("save", Edit("Everybody is heard."), token, origin: "http://attacker.example")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post("save", Edit("Everybody is heard."), token, origin: null)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post("save", Edit("Everybody is heard."), token + "0", origin: _host)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post("accept", Accept(), token, origin: "http://attacker.example")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post("accept", Accept(), token + "0", origin: _host)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Post("save", Accept(), token, _host)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Post("save", "{\"unit\":1}", token, _host)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Post("save", "[", token, _host)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Post("save", Edit("x", unit: "../../x"), token, _host)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Post("save", Edit("control \\u0007"), token, _host)).StatusCode);
        Assert.Equal(English, File.ReadAllText(_folder.PathOf(Sidecar)));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_in_words_that_arrive()
    {
        var token = await Token();
        foreach (var megabytes in Enumerable.Repeat(2, 20).Append(12))
        {
            var answer = await Post("save", new string(' ', megabytes << 20), token, _host);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
            Assert.Contains("at most one mebibyte", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Equal(English, File.ReadAllText(_folder.PathOf(Sidecar)));
    }

    [Fact]
    public async Task A_preview_is_rendered_as_the_document_would_show_it_with_what_the_checks_say_and_writes_nothing()
    {
        var answer = await Json("preview", Edit("Everybody is **heard** in 14 days."));
        Assert.Equal("shown", answer.GetProperty("outcome").GetString());
        Assert.Contains("<strong>heard</strong>", answer.GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.Contains("STY4010", answer.GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.Equal(English, File.ReadAllText(_folder.PathOf(Sidecar)));
    }

    [Fact]
    public async Task A_saved_text_is_in_the_file_with_the_source_that_was_seen_and_nothing_else_is_touched()
    {
        var answer = await Json("save", Edit("Everybody is **heard**."));
        Assert.Equal(("saved", "reviewed"), (answer.GetProperty("outcome").GetString(), answer.GetProperty("unit").GetProperty("status").GetString()));
        Assert.Equal(
            English.Replace("source: Noen blir hørt.", "source: \"Alle **blir** hørt.\"", StringComparison.Ordinal).Replace("target: Some are heard.", "target: \"Everybody is **heard**.\"", StringComparison.Ordinal).Replace("state: approved", "state: reviewed", StringComparison.Ordinal),
            File.ReadAllText(_folder.PathOf(Sidecar)));
        Assert.Contains("<strong>heard</strong>", await Text(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_text_can_be_taken_back_as_long_as_nothing_else_has_changed_it()
    {
        await Json("save", Edit("Everybody is heard."));
        Assert.Equal("outdated", (await Json("undo", Edit(string.Empty))).GetProperty("unit").GetProperty("status").GetString());
        Assert.Contains("target: \"Some are heard.\"\n    state: approved\n", File.ReadAllText(_folder.PathOf(Sidecar)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Post("undo", Edit(string.Empty), await Token(), _host)).StatusCode);

        await Json("save", Edit("Everybody is heard."));
        File.WriteAllText(_folder.PathOf(Sidecar), File.ReadAllText(_folder.PathOf(Sidecar)).Replace("Everybody", "Nobody", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Conflict, (await Post("undo", Edit(string.Empty), await Token(), _host)).StatusCode);
    }

    [Fact]
    public async Task A_text_that_somebody_else_changed_is_not_overwritten_and_both_are_in_the_answer()
    {
        _folder.With(Sidecar, English.Replace("Some are heard.", "A few are heard.", StringComparison.Ordinal));
        var refused = await Post("save", Edit("Everybody is heard."), await Token(), _host);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        using var answer = JsonDocument.Parse(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("other_target", "A few are heard."), (answer.RootElement.GetProperty("outcome").GetString(), answer.RootElement.GetProperty("unit").GetProperty("target").GetString()));
        Assert.DoesNotContain("Everybody", File.ReadAllText(_folder.PathOf(Sidecar)), StringComparison.Ordinal);
        Assert.Equal("saved", (await Json("save", Edit("Everybody is heard.", from: "A few are heard."))).GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task A_source_that_changed_is_shown_before_a_text_is_saved_against_it()
    {
        var edit = Edit("Everybody is heard.");
        _folder.With(Path, Policy.Replace("Alle **blir** hørt.", "Alle blir sett.", StringComparison.Ordinal));
        var refused = await Post("save", edit, await Token(), _host);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        using var answer = JsonDocument.Parse(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("other_source", "Alle blir sett."), (answer.RootElement.GetProperty("outcome").GetString(), answer.RootElement.GetProperty("unit").GetProperty("source").GetString()));
        Assert.Equal(English, File.ReadAllText(_folder.PathOf(Sidecar)));
    }

    [Fact]
    public async Task An_outdated_translation_that_still_holds_is_accepted_as_the_command_does_and_that_can_be_taken_back()
    {
        var answer = await Json("accept", Accept());
        Assert.Equal(("saved", "approved"), (answer.GetProperty("outcome").GetString(), answer.GetProperty("unit").GetProperty("status").GetString()));
        var accepted = File.ReadAllText(_folder.PathOf(Sidecar));
        Assert.Equal(English.Replace("source: Noen blir hørt.", "source: \"Alle **blir** hørt.\"", StringComparison.Ordinal), accepted);
        _folder.With(Sidecar, English);
        Assert.Equal(0, ToolAnswer.Of("translate", "accept", "purpose/body", "--content", _folder.Path).ExitCode);
        Assert.Equal(accepted, File.ReadAllText(_folder.PathOf(Sidecar)));

        Assert.Equal("shown", (await Json("accept", Accept())).GetProperty("outcome").GetString());
        Assert.Equal("outdated", (await Json("undo", Accept())).GetProperty("unit").GetProperty("status").GetString());
        Assert.Contains("source: \"Noen blir hørt.\"\n    target: Some are heard.\n    state: approved\n", File.ReadAllText(_folder.PathOf(Sidecar)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_is_not_accepted_that_is_not_the_one_which_was_looked_at()
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Post("accept", Accept("purpose/heading", null, Hash("Vårt formål")), await Token(), _host)).StatusCode);
        var edit = Accept();
        foreach (var (path, text, outcome) in new[]
        {
            (Sidecar, English.Replace("Some are heard.", "A few are heard.", StringComparison.Ordinal), "other_target"),
            (Path, Policy.Replace("Alle **blir** hørt.", "Alle blir sett.", StringComparison.Ordinal), "other_source"),
        })
        {
            _folder.With(Sidecar, English).With(path, text);
            var refused = await Post("accept", edit, await Token(), _host);
            Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
            Assert.Contains($"\"outcome\": \"{outcome}\"", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.Equal(text, File.ReadAllText(_folder.PathOf(path)));
        }
    }

    [Fact]
    public async Task A_translation_in_a_map_of_languages_is_accepted_and_never_edited_there()
    {
        _folder.With(Path, Policy.Replace("title: Møter", "title: { nb: Møter, en: Meetings }", StringComparison.Ordinal))
            .With(Sidecar, English.Replace("{ source: Møter, target: Meetings, state: reviewed }", "{ source: Et møte, state: reviewed }", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Post("save", Edit("Gatherings", "document/title", "Meetings", Hash("Møter")), await Token(), _host)).StatusCode);
        Assert.Equal("reviewed", (await Json("accept", Accept("document/title", "Meetings", Hash("Møter")))).GetProperty("unit").GetProperty("status").GetString());
        Assert.Contains("  document/title: { source: \"Møter\", state: reviewed }\n", File.ReadAllText(_folder.PathOf(Sidecar)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_is_written_without_touching_text_source_and_state_and_can_be_taken_back()
    {
        var answer = await Json("save", Note("«Noen» er\\nmed vilje: <ikke> alle.  "));
        Assert.Equal(("saved", "outdated", "«Noen» er\nmed vilje: <ikke> alle."), (answer.GetProperty("outcome").GetString(), answer.GetProperty("unit").GetProperty("status").GetString(), answer.GetProperty("unit").GetProperty("note").GetString()));
        Assert.Equal(English.TrimEnd('\n') + "\n    note: |\n      «Noen» er\n      med vilje: <ikke> alle.\n", File.ReadAllText(_folder.PathOf(Sidecar)).TrimEnd('\n') + "\n");
        Assert.Contains("&lt;ikke&gt; alle.</p>", await Text(Page), StringComparison.Ordinal);
        await Json("undo", Accept());
        Assert.DoesNotContain("note:", File.ReadAllText(_folder.PathOf(Sidecar)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_that_somebody_else_changed_is_not_overwritten_and_an_empty_one_is_taken_out()
    {
        _folder.With(Sidecar, English + "    note: Kort.\n");
        var refused = await Post("save", Note("Lang."), await Token(), _host);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        using var answer = JsonDocument.Parse(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("other_note", "Kort."), (answer.RootElement.GetProperty("outcome").GetString(), answer.RootElement.GetProperty("unit").GetProperty("note").GetString()));
        Assert.Equal(English + "    note: Kort.\n", File.ReadAllText(_folder.PathOf(Sidecar)));
        Assert.Equal("saved", (await Json("save", Note(" ", from: "Kort."))).GetProperty("outcome").GetString());
        Assert.Equal(English.TrimEnd('\n'), File.ReadAllText(_folder.PathOf(Sidecar)).TrimEnd('\n'));
    }

    [Fact]
    public async Task A_text_and_its_note_are_saved_together_or_not_at_all()
    {
        var both = Edit("Everybody is heard.")[..^1] + ",\"note\":\"Alle.\",\"base_note\":\"En annen.\"}";
        Assert.Equal(HttpStatusCode.Conflict, (await Post("save", both, await Token(), _host)).StatusCode);
        Assert.Equal(English, File.ReadAllText(_folder.PathOf(Sidecar)));
        var unit = (await Json("save", both.Replace("\"En annen.\"", "null", StringComparison.Ordinal))).GetProperty("unit");
        Assert.Equal(("Everybody is heard.", "Alle."), (unit.GetProperty("target").GetString(), unit.GetProperty("note").GetString()));
        Assert.Equal("Some are heard.", (await Json("undo", Accept())).GetProperty("unit").GetProperty("target").GetString());
        Assert.DoesNotContain("note:", File.ReadAllText(_folder.PathOf(Sidecar)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_not_translated_yet_can_have_a_note()
    {
        Assert.Equal("missing", (await Json("save", Note("Spør juristen.", "purpose/heading"))).GetProperty("unit").GetProperty("status").GetString());
        Assert.Equal(
            "translates: ours\nlanguage: en\nunits:\n  replace/purpose/heading:\n    source: \"Vårt formål\"\n    state: draft\n    note: \"Spør juristen.\"\n", File.ReadAllText(_folder.PathOf("organisations/us/ours.en.yaml")));
        await Json("undo", Accept("purpose/heading"));
        Assert.DoesNotContain("note:", File.ReadAllText(_folder.PathOf("organisations/us/ours.en.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_overlay_words_goes_to_the_overlays_own_translation_which_is_made_where_there_is_none()
    {
        var source = Hash("Vårt formål");
        Assert.Equal("saved", (await Json("save", Edit("Our purpose", "purpose/heading", from: null, hash: source))).GetProperty("outcome").GetString());
        Assert.Equal(
            "translates: ours\nlanguage: en\nunits:\n  replace/purpose/heading:\n    source: \"Vårt formål\"\n    target: \"Our purpose\"\n    state: reviewed\n", File.ReadAllText(_folder.PathOf("organisations/us/ours.en.yaml")));
        Assert.Contains("Our purpose", await Text(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_cannot_be_read_are_said_where_the_page_would_be_and_it_comes_back_when_they_can()
    {
        _folder.With(Path, Policy.Replace("type: purpose", "type: porpoise", StringComparison.Ordinal));
        var broken = await Get(Page);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, broken.StatusCode);
        Assert.Contains("policies/meetings.yaml(8,", await broken.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        _folder.With(Path, Policy.Replace("Formål", "Mening", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await Get(Page)).StatusCode);
    }

    public void Dispose()
    {
        _server.Dispose();
        _client.Dispose();
        _folder.Dispose();
    }

    private static string Hash(string text) => Core.Translation.SourceText.Hash(text, Core.Annotations.TextForm.Inline);

    private static string Edit(string target, string unit = "purpose/body", string? from = "Some are heard.", string? hash = null) =>
        $$"""{"organisation":"us","document":"meetings","language":"en","unit":"{{unit}}","target":"{{target}}","state":"reviewed","base":{{(from is null ? "null" : $"\"{from}\"")}},"hash":"{{hash ?? Hash("Alle **blir** hørt.")}}"}""";

    private static string Accept(string unit = "purpose/body", string? from = "Some are heard.", string? hash = null) =>
        $$"""{"organisation":"us","document":"meetings","language":"en","unit":"{{unit}}","base":{{(from is null ? "null" : $"\"{from}\"")}},"hash":"{{hash ?? Hash("Alle **blir** hørt.")}}"}""";

    private static string Note(string note, string unit = "purpose/body", string? from = null) =>
        $$"""{"organisation":"us","document":"meetings","language":"en","unit":"{{unit}}","note":"{{note}}","base_note":{{(from is null ? "null" : $"\"{from}\"")}}}""";

    private async Task<HttpResponseMessage> Get(string path, string? cookie = "", string? host = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, _host + "/" + path);
        if (cookie is not null) request.Headers.Add("Cookie", cookie.Length > 0 ? cookie : _cookie);
        if (host is not null)
        {
            // No browser says two names over one connection, and the listener hangs up at a name that it does not know.
            request.Headers.Host = host;
            request.Headers.ConnectionClose = true;
        }

        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<string> Text(string path)
    {
        var answer = await Get(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string> Token() => Regex.Match(await Text(Page), "\"token\":\"([0-9a-f]+)\"").Groups[1].Value;

    private async Task<HttpResponseMessage> Post(string what, string json, string token, string? origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, _host + "/edit/" + what) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Add("Cookie", _cookie);
        request.Headers.Add("X-Styrdok-Token", token);
        if (origin is not null) request.Headers.Add("Origin", origin);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<JsonElement> Json(string what, string json)
    {
        var answer = await Post(what, json, await Token(), _host);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }
}
