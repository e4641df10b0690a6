using System.Text.Json;

namespace Consentry.Cli.Tests;

/// <summary><c>consentry classify</c> as its users start it.</summary>
public sealed class ClassifyTests
{
    [Fact]
    public void Every_record_has_a_line_in_order()
    {
        var ended = Classify(
            """
            {"text": "stop the coupon texts but keep my pickup alerts"}

            {"text": ""}
            {"text": "ya no me manden mensajes", "id": 7}
            {"text": "see you at nine"}
            {"text": "wrong number"}
            {"text": "HELP"}
            {"text": "unstop"}

            """
        );

        Assert.Equal(0, ended.Exit);
        Assert.Equal("", ended.Messages);
        Assert.Equal(
            [
                ("revoke", "coupon texts", "en"),
                ("none", null, "en"),
                ("none", null, "en"),
                ("revoke", "all", "es"),
                ("none", null, "en"),
                ("wrong-number", null, "en"),
                ("help", null, "en"),
                ("resume", null, "en"),
            ],
            ended.Lines.Select(Answer)
        );
    }

    [Fact]
    public void An_answer_is_an_object_with_six_fields()
    {
        var line = Assert.Single(Classify("please STOP, Zoë\n").Lines);

        Assert.Equal(
            """{"text":"please STOP, Zoë","label":"revoke","scope":"all","lang":"en","rule":"keyword.sentence","words":"STOP"}""",
            line
        );
    }

    [Fact]
    public void Plain_lines_are_messages_blank_ones_too() =>
        Assert.Equal(
            ["none", "revoke", "none", "none"],
            Classify("\nstop\n\n{not an object} is what I wrote\n").Lines.Select(line => Answer(line).Label)
        );

    [Fact]
    public void Half_a_picture_is_read_past() =>
        Assert.Equal("revoke", Answer(Assert.Single(Classify("{\"text\": \"stop \\ud83d\"}\n").Lines)).Label);

    [Fact]
    public void Objects_and_plain_lines_may_be_mixed() =>
        Assert.Equal(
            ["revoke", "none", "help", "revoke"],
            Classify("stop\n{brace} yourself\n{\"text\": \"HELP\"}\nstop texting me\n")
                .Lines.Select(line => Answer(line).Label)
        );

    [Fact]
    public void A_line_that_is_no_object_is_named()
    {
        var ended = Classify("{\"text\": \"stop\"}\n{\"body\": \"stop\"}\n");

        Assert.Equal(3, ended.Exit);
        Assert.Single(ended.Lines);
        Assert.StartsWith("consentry: standard input:2: ", ended.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_has_a_row_for_each_message()
    {
        var ended = Cli.Run(Path.GetTempPath(), "stop texting me\nhi\n", [], "classify", "-");

        Assert.Equal(0, ended.Exit);
        Assert.Equal(2, ended.Lines.Length);
        Assert.Equal("revoke        en  cease.contact       [stop texting me]", ended.Lines[0]);
    }

    [Theory]
    [InlineData("classify needs a file of messages", 2, "classify")]
    [InlineData("classify takes one file", 2, "classify", "a", "b")]
    [InlineData("--format 'json' is not known", 2, "classify", "--format", "json", "-")]
    [InlineData("nowhere.txt: no such file", 3, "classify", "nowhere.txt")]
    [InlineData("a folder, and no file of messages", 3, "classify", "/")]
    public void A_call_that_cannot_be_is_told_so(string message, int exit, params string[] arguments)
    {
        var ended = Cli.Run(Path.GetTempPath(), arguments);

        Assert.Equal(exit, ended.Exit);
        Assert.Contains(message, ended.Messages, StringComparison.Ordinal);
    }

    private static Ended Classify(string input) =>
        Cli.Run(Path.GetTempPath(), input, [], "classify", "--format", "jsonl", "-");

    private static (string Label, string? Scope, string Lang) Answer(string line)
    {
        using var json = JsonDocument.Parse(line);
        var answer = json.RootElement;
        return (
            answer.GetProperty("label").GetString()!,
            answer.GetProperty("scope").GetString(),
            answer.GetProperty("lang").GetString()!
        );
    }
}
