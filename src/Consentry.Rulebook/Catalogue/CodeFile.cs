using Consentry.Judging;

namespace Consentry.Rulebook.Catalogue;

/// <summary>The codes of one scheme, as its text file gives them; README.md beside it describes the format.</summary>
/// <param name="Codes">In the order of the file; families among them.</param>
internal sealed record CodeFile(Scheme Scheme, IReadOnlyList<ExplainedCode> Codes)
{
    private static readonly string[] Keys = ["means", "when", "about", "after", "basis", "next"];

    /// <param name="name">For messages.</param>
    /// <exception cref="InvalidDataException">It is not of the format; the message names the line.</exception>
    public static CodeFile Read(string name, TextReader reader)
    {
        if (CodeBlock.Read(name, reader).ToList() is not [var head, .. var codes])
            throw new InvalidDataException($"{name}: is empty");

        var scheme = new Scheme(head.One("scheme"), head.One("name"), head.One("page"));
        var basis = BasisOf(head, head.One("basis"));
        return new CodeFile(scheme, [.. codes.Select(block => Code(scheme, basis, block))]);
    }

    private static ExplainedCode Code(Scheme scheme, Basis usual, CodeBlock block)
    {
        if (block.Fields.Skip(1).FirstOrDefault(f => !Keys.Contains(f.Key, StringComparer.Ordinal)) is { } odd)
            throw block.Wrong(odd, $"a meaning has no '{odd.Key}'");

        var code = block.One("code");
        return block.Fields is [_, { Key: "means" }, ..]
            ? new ExplainedCode(scheme, code, [.. block.PartsAt("means").Select(part => Meaning(usual, part))])
            {
                Family = CodeFamily.IsOne(code) ? code : null,
            }
            : throw block.Wrong(block.Fields[0], $"'means' has to follow {code}");
    }

    private static CodeMeaning Meaning(Basis usual, CodeBlock part) =>
        new()
        {
            Text = part.One("means"),
            When = part.Find("when")?.Value,
            Requirements = part.Find("about")?.Value.Split(' ') ?? [],
            Recourse = RecourseOf(part, part.Find("after")?.Value),
            Next = part.One("next"),
            Basis = part.Find("basis") is { } basis ? BasisOf(part, basis.Value) : usual,
        };

    private static Recourse RecourseOf(CodeBlock block, string? word) =>
        word switch
        {
            null => Recourse.Resubmit,
            "final" => Recourse.Final,
            "none" => Recourse.None,
            _ => throw block.Wrong(block.Find("after")!, $"'after' is final or none, not {word}"),
        };

    private static Basis BasisOf(CodeBlock block, string word) =>
        word switch
        {
            "read" => Basis.Read,
            "excerpt" => Basis.Excerpt,
            "third-party" => Basis.ThirdParty,
            "listed" => Basis.Listed,
            "guess" => Basis.Guess,
            _ => throw block.Wrong(block.Find("basis")!, $"there is no basis '{word}'"),
        };
}
