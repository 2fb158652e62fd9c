using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading;
using Styrdok.Core.Document;
using Styrdok.Core.Translation;
using Styrdok.Html;

namespace Styrdok.Cli.Serving;

/// <summary>
/// Serves review pages to the browsers of one machine. It listens on 127.0.0.1 alone, answers nobody without the token that was printed, and takes changes only from
/// pages of its own: the names in Host and Origin are looked at, so that no other site can reach it under a name of its own (DNS rebinding) or in a reader's name.
/// </summary>
internal sealed class ReviewServer : IDisposable
{
    private const int MostBytes = 1 << 20;
    private const long MostThrownAway = 16L << 20;
    private const string Save = "/edit/save", Preview = "/edit/preview", Accept = "/edit/accept", Undo = "/edit/undo", PageTokenHeader = "X-Styrdok-Token";

    // The words that the page's script says.
    private static readonly string[] s_words =
    [
        "open", "text", "state", "save", "close", "undo", "saved", "preview", "unsaved", "kept", "kept_show", "kept_discard", "offline", "conflict", "theirs", "take_theirs", "keep_mine", "source_changed", "refused", "keys_open", "keys_save",
        "note", "note_conflict", "accept", "keys_accept", "look_again",
    ];

    private static readonly string[] s_states = ["draft", "translated", "reviewed", "approved"];

    private readonly ReviewDesk _desk;
    private readonly HttpListener _listener;
    private readonly Thread _thread;
    private readonly string _token = RandomNumberGenerator.GetHexString(48, lowercase: true);
    private readonly string _pageToken = RandomNumberGenerator.GetHexString(48, lowercase: true);
    private readonly string _host;
    private readonly string _cookie;

    private ReviewServer(ReviewDesk desk, HttpListener listener, int port)
    {
        (_desk, _listener) = (desk, listener);
        _host = FormattableString.Invariant($"127.0.0.1:{port}");

        // Cookies are shared by all ports of a host.
        _cookie = FormattableString.Invariant($"styrdok_review_{port}");
        _thread = new Thread(Serve) { IsBackground = true, Name = "review pages" };
        _thread.Start();
    }

    /// <summary>The address to open, with the token in it.</summary>
    public string Address => $"http://{_host}/?token={_token}";

    /// <summary>Begins to serve.</summary>
    /// <param name="desk">What is served.</param>
    /// <param name="port">The port; 0 for one that is free.</param>
    /// <param name="orOther">Whether another one will do where something else listens there.</param>
    /// <exception cref="UsageException">Something else listens there.</exception>
    public static ReviewServer Start(ReviewDesk desk, int port, bool orOther = false)
    {
        for (var tries = 0; ; tries++)
        {
            var wanted = port > 0 && (tries == 0 || !orOther) ? port : FreePort();
            var listener = new HttpListener();
            listener.Prefixes.Add(FormattableString.Invariant($"http://127.0.0.1:{wanted}/"));
            try
            {
                listener.Start();
                return new ReviewServer(desk, listener, wanted);
            }
            catch (Exception exception) when (exception is HttpListenerException or SocketException)
            {
                listener.Close();
                if ((port > 0 && !orOther) || tries >= 5) throw new UsageException($"Nothing can be served on port {wanted}: {exception.Message} Name another one with --port.");
            }
        }
    }

    /// <summary>
    /// The port for a folder, the same every time: a browser keeps what was typed and not saved by the address of the page. Of those that nobody is assigned and systems hand out last.
    /// </summary>
    public static int PortOf(string folder)
    {
        const int first = 24000, count = 6000;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar)));
        return first + (int)(BitConverter.ToUInt32(hash) % count);
    }

    /// <summary>Ends. What is being saved is finished first.</summary>
    public void Dispose()
    {
        _listener.Close();
        _thread.Join(TimeSpan.FromSeconds(10));
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private void Serve()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = _listener.GetContext();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            try
            {
                Answer(context);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The browser has gone away in the middle of it; the next one is served.
                context.Response.Abort();
            }
            catch (Exception exception)
            {
                // Whatever one request brings about, the others are answered: somebody is typing.
                Fail(context, exception);
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var request = context.Request;
        var path = request.Url?.AbsolutePath ?? "/";

        // The listener answers some requests itself, closes the connection, and hands them on nevertheless: then nobody is there.
        if (request.RemoteEndPoint is not { } sender) context.Response.Abort();
        else if (request.UserHostName != _host || !IPAddress.IsLoopback(sender.Address)) Plain(context, 403, "This address is not the one that is served.");
        else if (request.HttpMethod == "GET" && path == "/" && request.QueryString["token"] is { } token && IsSame(token, _token)) Enter(context);
        else if (request.Cookies[_cookie]?.Value is not { } cookie || !IsSame(cookie, _token)) Plain(context, 403, "Open the address that the tool printed; it has a token in it.");
        else if (request.HttpMethod == "GET") Show(context, path);
        else if (request.HttpMethod == "POST") Take(context, path);
        else Plain(context, 405, "Pages are read, and texts are sent.");
    }

    private static void Fail(HttpListenerContext context, Exception exception)
    {
        try
        {
            Plain(context, 500, $"Something in the tool itself went wrong ({exception.GetType().Name}): {exception.Message}");
        }
        catch (Exception gone) when (gone is HttpListenerException or InvalidOperationException or IOException)
        {
            context.Response.Abort();
        }
    }

    private void Enter(HttpListenerContext context)
    {
        context.Response.Headers.Add("Set-Cookie", $"{_cookie}={_token}; Path=/; HttpOnly; SameSite=Strict");
        Redirect(context);
    }

    private static void Redirect(HttpListenerContext context)
    {
        context.Response.Headers.Add("Location", "/" + ReviewAddress.Overview);
        Send(context, 303, "text/plain; charset=utf-8", "See " + ReviewAddress.Overview);
    }

    private void Show(HttpListenerContext context, string path)
    {
        try
        {
            if (path == "/") Redirect(context);
            else if (path == "/" + ReviewAddress.Overview) Html(context, _desk.Overview());
            else if (_desk.Page(path[1..], Settings) is { } page) Html(context, page);
            else Plain(context, 404, "There is no such page.");
        }
        catch (UsageException refused)
        {
            Plain(context, 503, refused.Message);
        }
    }

    private void Take(HttpListenerContext context, string path)
    {
        var request = context.Request;
        if (request.Headers["Origin"] != "http://" + _host || request.Headers[PageTokenHeader] is not { } token || !IsSame(token, _pageToken))
        {
            Plain(context, 403, "Texts are taken from pages of this server only.");
            return;
        }

        if (request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true || request.ContentLength64 is < 0 or > MostBytes)
        {
            ThrowAway(request.InputStream);
            Plain(context, 413, "A text is sent as JSON of at most one mebibyte.");
            return;
        }

        try
        {
            var edit = ReviewEdit.Read(Body(request));
            var answer = path switch { Preview => _desk.Preview(edit), Save => _desk.Save(edit), Accept => _desk.Accept(edit), Undo => _desk.Undo(edit), _ => null };
            if (answer is null) Plain(context, 404, "There is nothing to be told there.");
            else Send(context, answer.IsConflict ? 409 : 200, "application/json; charset=utf-8", answer.ToJson());
        }
        catch (JsonException wrong)
        {
            Plain(context, 400, "This is no text that was typed into a page: " + wrong.Message);
        }
        catch (UsageException refused)
        {
            Plain(context, 422, refused.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Plain(context, 422, exception.Message);
        }
    }

    private static byte[] Body(HttpListenerRequest request)
    {
        var bytes = new byte[request.ContentLength64];
        request.InputStream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>
    /// Reads on to the end of what is refused, within bounds. A browser that still sends when the connection is closed tells that the connection broke, and
    /// never shows the answer (RFC 9112, 9.6).
    /// </summary>
    private static void ThrowAway(Stream sent)
    {
        var buffer = new byte[1 << 16];
        for (var left = MostThrownAway; left > 0;)
        {
            var read = sent.Read(buffer, 0, (int)Math.Min(buffer.Length, left));
            if (read == 0) return;
            left -= read;
        }
    }

    private ServedReview Settings(ReviewPage page)
    {
        var settings = new List<KeyValuePair<string, string>> { new("save", Save), new("preview", Preview), new("accept", Accept), new("undo", Undo), new("token", _pageToken), new("header", PageTokenHeader) };
        settings.AddRange(s_words.Select(word => new KeyValuePair<string, string>("word_" + word, page.Labels["review_edit_" + word])));
        settings.AddRange(s_states.Select(state => new KeyValuePair<string, string>("state_" + state, page.Labels["review_" + state])));
        return new ServedReview(settings);
    }

    private static bool IsSame(string left, string right) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));

    private static void Html(HttpListenerContext context, string page) => Send(context, 200, "text/html; charset=utf-8", page);

    private static void Plain(HttpListenerContext context, int status, string message) => Send(context, status, "text/plain; charset=utf-8", message + "\n");

    private static void Send(HttpListenerContext context, int status, string type, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength64 = bytes.Length;
        response.Headers.Add("Cache-Control", "no-store");
        response.Headers.Add("X-Content-Type-Options", "nosniff");

        // The first address has the token in it, which is told to nobody.
        response.Headers.Add("Referrer-Policy", "no-referrer");
        response.Headers.Add("Cross-Origin-Opener-Policy", "same-origin");
        response.Headers.Add("Cross-Origin-Resource-Policy", "same-origin");
        response.Headers.Add("Content-Security-Policy", "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'");
        if (context.Request.HttpMethod != "HEAD") response.OutputStream.Write(bytes);
        response.Close();
    }
}
