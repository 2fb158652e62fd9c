using System;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace Styrdok.Rendering.Tests.Cli;

public sealed partial class ReviewServerTests
{
    [Theory]
    [InlineData("<b>heard</b>", "A text cannot hold HTML.")]
    [InlineData("${param.x | en: y}", "placeholder")]
    [InlineData("half \\ud800", "half a character")]
    public async Task A_text_with_which_no_page_could_be_shown_is_refused_before_it_is_written(string target, string why)
    {
        foreach (var what in new[] { "preview", "save" })
        {
            var refused = await Post(what, Edit(target), await Token(), _host);
            Assert.True(refused.StatusCode is HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest, $"{refused.StatusCode}");
            var words = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Contains(why, words, StringComparison.Ordinal);
            Assert.DoesNotContain(Sidecar, words, StringComparison.Ordinal);
        }

        Assert.Equal(English, File.ReadAllText(_folder.PathOf(Sidecar)));
        Assert.Equal("saved", (await Json("save", Edit("Everybody is **heard**."))).GetProperty("outcome").GetString());
        Assert.Equal("saved", (await Json("save", Edit("Everybody is\u00A0**heard**.", from: "Everybody is **heard**."))).GetProperty("outcome").GetString());
        Assert.Contains("is\u00A0**heard**", File.ReadAllText(_folder.PathOf(Sidecar)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_the_listener_answers_itself_ends_nothing()
    {
        using (var socket = new TcpClient("127.0.0.1", new Uri(_host).Port))
        {
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"PUT / HTTP/1.1\r\nHost: {_host[7..]}\r\n\r\n"), TestContext.Current.CancellationToken);
            using var answer = new StreamReader(socket.GetStream());
            Assert.Contains("411", await answer.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Contains("Meetings", await Text(Page), StringComparison.Ordinal);
    }
}
