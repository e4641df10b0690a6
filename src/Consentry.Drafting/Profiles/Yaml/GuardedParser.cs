using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Consentry.Drafting.Profiles.Yaml;

/// <summary>
/// The library's parser, of which every end is a <see cref="YamlException"/>: some files make it throw what a defect throws
/// (a bracket that is not closed before the next key, a tag that is no address, events that stop too early).
/// </summary>
internal sealed class GuardedParser(TextReader text) : IParser
{
    private readonly Parser parser = new(new Scanner(text, skipComments: true));

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        var end = parser.Current?.End ?? Mark.Empty;
        try
        {
            return parser.MoveNext() ? true : throw new YamlException(end, end, "the events stop");
        }
        catch (Exception e) when (e is not YamlException)
        {
            throw new YamlException(end, end, e.Message, e);
        }
    }
}
