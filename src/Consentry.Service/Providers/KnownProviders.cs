namespace Consentry.Service.Providers;

/// <summary>All kinds of providers.</summary>
internal sealed class KnownProviders(SnsCertificates certificates)
{
    public IReadOnlyList<Provider> All { get; } =
    [new Twilio(), new Telnyx(), new Bandwidth(), new Aws(certificates), new PrimeVox(), new Generic()];

    /// <summary>Null where there is none of that kind.</summary>
    public Provider? Find(string kind) =>
        All.FirstOrDefault(p => string.Equals(p.Kind, kind, StringComparison.Ordinal));
}
