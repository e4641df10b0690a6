using System.Buffers;
using Consentry.Documents;

namespace Consentry.Reading;

/// <summary>The end: text, blocks and map.</summary>
internal sealed partial class DocumentBuilder
{
    public RegionRoots Roots { get; } = new();

    /// <summary>Gives what was built; nothing can be added after.</summary>
    public (string Text, Block[] Blocks, SourceMap Map) Finish()
    {
        EndBlock();
        Roots.Settle(Drafts);
        var visible = new string(text, 0, Length);
        ArrayPool<char>.Shared.Return(text);
        text = [];
        return (visible, Outline.Build(Drafts, Roots), runs.Finish());
    }
}
