using System.Globalization;
using System.Text;
using Consentry.OptOut.Ledger;

namespace Consentry.Service.Providers;

/// <summary>Tells a delivery that was seen before.</summary>
/// <param name="Digest">Equal for two deliveries of one message.</param>
/// <param name="Window">
/// For how long after the first one another is the same message; null is for ever. Where a provider numbers nothing, the same words a
/// minute later are a repetition of the request, the same words a day later are a new message.
/// </param>
internal readonly record struct Fingerprint(Digest Digest, TimeSpan? Window)
{
    /// <summary>Above the time in which providers repeat a request that was not answered, below that in which people repeat themselves.</summary>
    public static readonly TimeSpan Repeats = TimeSpan.FromMinutes(2);

    /// <summary>Each part with its length before it, so that no two lists of parts read alike.</summary>
    public static Fingerprint Of(TimeSpan? window, params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder("consentry/delivery/v1\n");
        foreach (var part in parts)
            text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}\n");

        return new Fingerprint(Digest.Of(Encoding.UTF8.GetBytes(text.ToString())), window);
    }
}
