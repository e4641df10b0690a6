using System.Collections.Frozen;
using System.Globalization;

namespace Consentry.Lexicon;

/// <summary>
/// The words the grammar knows: a trie over words, so that an entry of several words is one unit. Read once from the
/// embedded files; a fault in a file is a fault of the build and throws.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>No such word.</summary>
    public const int Unknown = -1;

    private const int Root = 0;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly FrozenDictionary<long, int> edges;
    private readonly Entry[] nodes;
    private readonly int[] first;

    private Vocabulary(Builder builder)
    {
        words = builder
            .Words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        edges = builder.Edges.ToFrozenDictionary();
        nodes = [.. builder.Nodes];
        first = new int[builder.Words.Count];
        foreach (var word in builder.Words.Values)
        {
            first[word] = builder.Edges.GetValueOrDefault(Key(Root, word), Unknown);
        }
    }

    public static Vocabulary Default { get; } = Load();

    /// <summary>What a unit means, and its grammatical form.</summary>
    internal readonly record struct Entry(Senses Senses, Forms Forms, bool IsContinued);

    /// <summary>The number of a word, or <see cref="Unknown"/>; case does not matter.</summary>
    public int WordOf(ReadOnlySpan<char> word) => words.TryGetValue(word, out var id) ? id : Unknown;

    /// <summary>The node that a word begins, or <see cref="Unknown"/>.</summary>
    public int Begin(int word) => first[word];

    /// <summary>The node that a word leads on to, or <see cref="Unknown"/>.</summary>
    public int Continue(int node, int word) =>
        nodes[node].IsContinued ? edges.GetValueOrDefault(Key(node, word), Unknown) : Unknown;

    public ref readonly Entry At(int node) => ref nodes[node];

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;

    private static Vocabulary Load()
    {
        var builder = new Builder();
        foreach (var name in WordFiles.Names)
        {
            Senses section = default;
            foreach (var line in WordFiles.Lines(name))
            {
                if (line[0] == '[')
                {
                    section = Senses.Of([.. line[1..^1].Split(' ').Select(Enum.Parse<Sense>)]);
                    continue;
                }

                builder.Add(line, section);
            }
        }

        return new Vocabulary(builder);
    }

    private sealed class Builder
    {
        private readonly Inflection inflection = new();

        public Dictionary<string, int> Words { get; } = new(StringComparer.OrdinalIgnoreCase);

        public Dictionary<long, int> Edges { get; } = [];

        public List<Entry> Nodes { get; } = [default];

        public void Add(string line, Senses senses)
        {
            var mark = line.IndexOf('~', StringComparison.Ordinal);
            var words = Split(mark < 0 ? line : line[..mark]);
            if (mark < 0)
            {
                Add(words, senses, Forms.None);
                return;
            }

            var isVerb = line[mark + 1] == 'v';
            var head = isVerb ? 0 : words.Length - 1;
            var forms = isVerb ? inflection.Verb(words[head]) : Inflection.Noun(words[head]);
            foreach (var (form, kind) in forms)
            {
                Add([.. words[..head], form, .. words[(head + 1)..]], senses, kind);
            }
        }

        private void Add(string[] words, Senses senses, Forms forms)
        {
            var node = Root;
            foreach (var word in words)
            {
                if (!Words.TryGetValue(word, out var id))
                {
                    id = Words.Count;
                    Words.Add(word, id);
                }

                Nodes[node] = Nodes[node] with { IsContinued = true };
                if (!Edges.TryGetValue(Key(node, id), out var next))
                {
                    next = Nodes.Count;
                    Nodes.Add(default);
                    Edges.Add(Key(node, id), next);
                }

                node = next;
            }

            var entry = Nodes[node];
            Nodes[node] = entry with { Senses = entry.Senses | senses, Forms = entry.Forms | forms };
        }

        /// <summary>As the tokens of a text come: a slash or an ampersand is a word of its own.</summary>
        private static string[] Split(string phrase) =>
            phrase
                .ToLower(CultureInfo.InvariantCulture)
                .Replace("/", " / ", StringComparison.Ordinal)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
