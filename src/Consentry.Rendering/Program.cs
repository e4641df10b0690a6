using System.Globalization;
using System.Text.Json;
using System.Threading.Channels;
using Consentry.Fetching;
using Consentry.Rendering;

// consentry-render [--browser PATH] [--allow-private] [--port N]… [--at-once N]
// Reads addresses, one a line, and answers each with a line of JSON as it is done; ends with its input. docs/fetching.md
var options = new RenderOptions();
var ports = new HashSet<int>(options.Fetching.Ports);
var atOnce = 2;
for (var at = 0; at < args.Length; at++)
{
    var value = at + 1 < args.Length ? args[at + 1] : "";
    switch (args[at])
    {
        case "--allow-private":
            options = options with { Fetching = options.Fetching with { AllowPrivate = true } };
            break;
        case "--browser" when value.Length > 0:
            options = options with { Browser = value };
            at++;
            break;
        case "--port" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port):
            ports.Add(port);
            at++;
            break;
        case "--at-once"
            when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out atOnce) && atOnce > 0:
            at++;
            break;
        default:
            await Console.Error.WriteLineAsync($"consentry-render: unknown or incomplete: {args[at]}");
            return 2;
    }
}

await using var renderer = new Renderer(options with { Fetching = options.Fetching with { Ports = ports } });
using var output = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });
var lines = Channel.CreateBounded<string>(atOnce);
var workers = Enumerable.Range(0, atOnce).Select(_ => Work()).ToArray();
while (await Console.In.ReadLineAsync() is { } line)
    await lines.Writer.WriteAsync(line);

lines.Writer.Complete();
await Task.WhenAll(workers);
return 0;

async Task Work()
{
    await foreach (var line in lines.Reader.ReadAllAsync())
    {
        var answer = Uri.TryCreate(line, UriKind.Absolute, out var address)
            ? Answer(line, await renderer.Render(address))
            : new BrowserAnswer(line) { Error = nameof(RenderError.NotLoaded), Message = "no address" };
        output.WriteLine(JsonSerializer.Serialize(answer, BrowserAnswerJson.Default.BrowserAnswer));
    }
}

static BrowserAnswer Answer(string address, RenderResult result) =>
    result.IsRendered
        ? new BrowserAnswer(address)
        {
            Final = result.Rendered.Final.AbsoluteUri,
            Status = result.Rendered.Status,
            Html = result.Rendered.Html,
            IsSettled = result.Rendered.IsSettled,
            Refused = [.. result.Rendered.Refused],
        }
        : new BrowserAnswer(address) { Error = result.Failure.Error.ToString(), Message = result.Failure.Message };
