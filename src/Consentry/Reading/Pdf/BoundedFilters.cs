using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Consentry.Reading.Pdf;

/// <summary>
/// The filters of a PDF's streams with a bound on all that they give, over the whole file: a stream may unpack to a thousand
/// times its length, and be asked for as often as a page likes.
/// </summary>
internal sealed class BoundedFilters : IFilterProvider
{
    /// <summary>Bytes that all streams may unpack to; a policy with its fonts has a few million.</summary>
    private const long MostBytes = 128L * 1024 * 1024;

    /// <summary>Bytes of text that may be shown: each becomes an object of its own while its page is read.</summary>
    private const long MostShown = 3_000_000;

    /// <summary>How often streams may be asked for.</summary>
    private const int MostStreams = 50_000;

    /// <summary>Bytes of a stream in the rarer codings, which unpack to a thousand times that at most.</summary>
    private const int LongestRare = 96 * 1024;

    private long bytes;
    private long shown;
    private int streams;

    /// <summary>Why reading was stopped; null where it was not. The library may have swallowed the exception.</summary>
    public UnpackingException? Stopped { get; private set; }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        Count(dictionary);
        return Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private Bound[] Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new Bound(f, this))];

    private void Count(DictionaryToken dictionary)
    {
        if (Stopped is not null)
            throw Stopped;
        if (++streams > MostStreams)
            Stop();

        // A stream without a filter shows what its own length says.
        if (!dictionary.ContainsKey(NameToken.Filter) && dictionary.TryGet(NameToken.Length, out NumericToken length))
            Add(length.Long, IsContent(dictionary) ? length.Long : 0);
    }

    /// <summary>Neither font nor picture nor table of objects: what is drawn on a page.</summary>
    private static bool IsContent(DictionaryToken dictionary) =>
        !dictionary.ContainsKey(NameToken.Length1)
        && (!dictionary.TryGet(NameToken.Type, out NameToken type) || type.Equals(NameToken.Xobject))
        && (!dictionary.TryGet(NameToken.Subtype, out NameToken subtype) || subtype.Equals(NameToken.Form));

    private void Add(long unpacked, long text)
    {
        bytes += unpacked;
        shown += text;
        if (bytes > MostBytes || shown > MostShown)
            Stop();
    }

    private void Stop()
    {
        Stopped ??= UnpackingException.TooLarge("unpacks to more than a PDF of a policy holds");
        throw Stopped;
    }

    private sealed class Bound(IFilter inner, BoundedFilters all) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(
            Memory<byte> input,
            DictionaryToken streamDictionary,
            IFilterProvider filterProvider,
            int filterIndex
        )
        {
            if (all.Stopped is not null)
                throw all.Stopped;

            if (inner is FlateFilter)
                Inflates(input);
            else if (inner is LzwFilter or RunLengthFilter && input.Length > LongestRare)
                all.Stop();

            var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            all.Add(output.Length, IsContent(streamDictionary) ? Shown(output.Span) : 0);
            return output;
        }

        /// <summary>Unpacks without keeping anything, to see how much it is.</summary>
        private void Inflates(Memory<byte> input)
        {
            try
            {
                using var stream = new DeflateStream(
                    new MemoryStream(input.Slice(Math.Min(2, input.Length)).ToArray(), writable: false),
                    CompressionMode.Decompress
                );
                var buffer = new byte[64 * 1024];
                long total = 0;
                while (stream.Read(buffer) is > 0 and var read)
                {
                    total += read;
                    if (all.bytes + total > MostBytes)
                        all.Stop();
                }
            }
            catch (InvalidDataException)
            {
                // What is damaged the library may still read in part; it gets no further than this did.
            }
        }

        /// <summary>How many bytes stand in strings: the text that is drawn.</summary>
        private static long Shown(ReadOnlySpan<byte> content)
        {
            long count = 0;
            var depth = 0;
            foreach (var b in content)
            {
                if (b is (byte)'(' or (byte)'<')
                    depth = 1;
                else if (b is (byte)')' or (byte)'>')
                    depth = 0;
                else
                    count += depth;
            }

            return count;
        }
    }
}
