using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Consentry.OptOut;

namespace Consentry.Cli;

/// <summary><c>consentry classify</c>: what each of a list of inbound messages asks for.</summary>
internal static partial class ClassifyCommand
{
    /// <summary>Bytes that are printed at a time.</summary>
    private const int Chunk = 64 * 1024;

    private enum ClassifyFormat
    {
        Text,
        Jsonl,
    }

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Choice<ClassifyFormat> Format = new(
        "--format",
        "How to print the answers",
        ("text", ClassifyFormat.Text),
        ("jsonl", ClassifyFormat.Jsonl)
    );

    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "One message a line, plain or a JSON object with \"text\"; - for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create()
    {
        var command = new Command("classify", "Say what inbound messages ask for: to end texts, help, texts again.")
        {
            Format.Option,
            Files,
        };
        command.SetAction(call => (int)Run(call));
        return command;
    }

    private static ExitCode Run(ParseResult call)
    {
        var format = Format.In(call);
        if (
            Arguments.Checked(call, Files, "classify needs a file of messages, or - for standard input")
            is not [var file]
        )
            throw new UsageException("classify takes one file");

        try
        {
            using var reader = new StreamReader(
                file is "-" ? Console.OpenStandardInput() : File.OpenRead(file),
                Encoding.UTF8
            );
            return Classify(reader, format, file is "-" ? "standard input" : file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            StandardError.Say($"{file}: no such file");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var cause = Directory.Exists(file) ? "a folder, and no file of messages" : $"cannot be read: {e.Message}";
            StandardError.Say($"{file}: {cause}");
        }

        return ExitCode.Unreadable;
    }

    /// <summary>What was read before a line that is none is printed all the same.</summary>
    private static ExitCode Classify(StreamReader reader, ClassifyFormat format, string file)
    {
        using var output = new StandardOutput();
        var printed = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(printed, Options);
        var exit = ExitCode.Accepted;
        var hasObjects = false;
        for (var number = 1; exit == ExitCode.Accepted && reader.ReadLine() is { } line; number++)
        {
            if (Text(line, ref hasObjects) is not { } text)
            {
                StandardError.Say(
                    $"{file}:{number}: no JSON object with a \"text\": objects before it have one, so this one has to"
                );
                exit = ExitCode.Unreadable;
                break;
            }

            if (format == ClassifyFormat.Jsonl)
                Write(json, printed, text, OptOutRecogniser.Read(text));
            else
                Write(printed, text, OptOutRecogniser.Read(text));

            Print(output, printed, Chunk);
        }

        Print(output, printed, atLeast: 0);
        return output.IsBroken ? ExitCode.Unreadable : exit;
    }

    private static void Print(StandardOutput output, ArrayBufferWriter<byte> printed, int atLeast)
    {
        if (printed.WrittenCount < atLeast)
            return;

        output.Write(printed.WrittenSpan);
        printed.ResetWrittenCount();
    }

    /// <summary>
    /// The message on a line: of an object with "text" that, of any other line the line itself, since a message may begin with a brace. Null
    /// where behind such objects one is broken or has no "text": rather a mistake than a message.
    /// </summary>
    private static string? Text(string line, ref bool hasObjects)
    {
        var start = line.AsSpan().TrimStart();
        var text = start.StartsWith('{') ? Parsed(line) : null;
        hasObjects |= text is not null;
        return text is null && hasObjects && start.StartsWith("{\"") ? null : text ?? line;
    }

    private static string? Parsed(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(HalfPair().Replace(line, @"\ufffd"));
            return
                json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("text", out var text)
                && text.ValueKind is JsonValueKind.String or JsonValueKind.Null
                ? text.GetString() ?? ""
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Half of a surrogate pair, as some providers cut a picture in two: JSON cannot hold it.</summary>
    [GeneratedRegex(
        @"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HalfPair();

    private static void Write(Utf8JsonWriter json, ArrayBufferWriter<byte> printed, string text, Inbound inbound)
    {
        json.Reset();
        json.WriteStartObject();
        json.WriteString("text", text);
        json.WriteString("label", Label(inbound.Request));
        json.WriteString("scope", Scope(text, inbound));
        json.WriteString("lang", Code(inbound.Language));
        json.WriteString("rule", inbound.Rule);
        json.WriteString("words", text.AsSpan(inbound.Start, inbound.End - inbound.Start));
        json.WriteEndObject();
        json.Flush();
        printed.Write("\n"u8);
    }

    private static void Write(ArrayBufferWriter<byte> printed, string text, Inbound inbound)
    {
        var scope = inbound.IsLimited ? $"  (only {Scope(text, inbound)})" : "";
        var row =
            $"{Label(inbound.Request), -12}  {Code(inbound.Language)}  {inbound.Rule, -18}  {Marked(text, inbound)}{scope}";
        Encoding.UTF8.GetBytes(OneLine().Replace(row.TrimEnd(), " "), printed);
        printed.Write("\n"u8);
    }

    /// <summary>The words that decided stand in brackets.</summary>
    private static string Marked(string text, Inbound inbound) =>
        inbound.Request == Request.None
            ? text
            : $"{text[..inbound.Start]}[{text[inbound.Start..inbound.End]}]{text[inbound.End..]}";

    [GeneratedRegex(@"[\r\n\u2028\u2029\p{Cc}]+", RegexOptions.CultureInvariant)]
    private static partial Regex OneLine();

    private static string Label(Request request) =>
        request switch
        {
            Request.Revoke => "revoke",
            Request.Help => "help",
            Request.Resume => "resume",
            Request.WrongNumber => "wrong-number",
            _ => "none",
        };

    /// <summary>Null where nothing is revoked.</summary>
    private static string? Scope(string text, Inbound inbound) =>
        inbound switch
        {
            { Request: not Request.Revoke } => null,
            { IsLimited: true } => text[inbound.ScopeStart..inbound.ScopeEnd],
            _ => "all",
        };

    private static string Code(InboundLanguage language) =>
        language switch
        {
            InboundLanguage.Spanish => "es",
            InboundLanguage.French => "fr",
            _ => "en",
        };
}
