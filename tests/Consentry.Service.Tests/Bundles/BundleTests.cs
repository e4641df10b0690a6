using System.Security.Cryptography;
using Consentry.Service.Bundles;
using Consentry.Service.Tests.Serving;
using Consentry.Service.Tests.Storage;

namespace Consentry.Service.Tests.Bundles;

public sealed class BundleTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("sqlite", true)]
    [InlineData("sqlite", false)]
    [InlineData("postgresql", true)]
    public async Task What_is_known_of_a_number_holds_without_the_ledger(string kind, bool withChain)
    {
        await using var service = await FilledAsync(kind);
        using var key = PublicKey(service);

        var bundle = await WriteAsync(service, withChain);
        var result = BundleCheck.Run(bundle, key);

        Assert.Empty(result.Faults);
        Assert.Equal((3, withChain), (result.Events, result.IsChained));
        Assert.Contains("I agree to get texts", bundle, StringComparison.Ordinal);
        Assert.Contains("please take me off your list", bundle, StringComparison.Ordinal);
        // Of another number there is a hash at most.
        Assert.DoesNotContain(
            "4418",
            bundle.Replace(service.Clock.Now.ToString("O"), "", StringComparison.Ordinal).Split('\n')[0],
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("+13026284418", bundle, StringComparison.Ordinal);
    }

    /// <summary>Any letter of any line.</summary>
    [Fact]
    public async Task Whatever_is_altered_no_longer_holds()
    {
        await using var service = await FilledAsync("sqlite");
        using var key = PublicKey(service);
        var bundle = await WriteAsync(service, withChain: true);
        var random = new Random(7);
        for (var i = 0; i < 400; i++)
        {
            var at = random.Next(bundle.Length);
            var altered = $"{bundle[..at]}{(bundle[at] == 'x' ? 'y' : 'x')}{bundle[(at + 1)..]}";

            Assert.NotEmpty(BundleCheck.Run(altered, key).Faults);
        }
    }

    [Fact]
    public async Task A_line_that_was_left_out_no_longer_holds()
    {
        await using var service = await FilledAsync("sqlite");
        using var key = PublicKey(service);
        var lines = (await WriteAsync(service, withChain: true)).TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var shorter = string.Join('\n', lines.Where((_, place) => place != i)) + "\n";

            Assert.NotEmpty(BundleCheck.Run(shorter, key).Faults);
        }
    }

    [Fact]
    public async Task Another_ledgers_key_does_not_fit()
    {
        await using var service = await FilledAsync("sqlite");
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.NotEmpty(BundleCheck.Run(await WriteAsync(service, withChain: false), other).Faults);
    }

    /// <summary>Whoever signs a bundle of their own with the right key but other words is told by the digest.</summary>
    [Fact]
    public async Task Words_that_were_exchanged_under_a_right_signature_are_told()
    {
        await using var service = await FilledAsync("sqlite");
        using var key = service.Books.Keys.OpenSigningKey();
        var lines = (await WriteAsync(service, withChain: true)).TrimEnd('\n').Split('\n');
        var text = string.Concat(
            lines[..^1]
                .Select(l => l.Replace("please take me off", "please keep me on", StringComparison.Ordinal) + "\n")
        );
        var signature = key.SignData(
            System.Text.Encoding.UTF8.GetBytes(text),
            HashAlgorithmName.SHA256,
            DSASignatureFormat.Rfc3279DerSequence
        );
        var signed = text + new BundleLine { Signature = Convert.ToBase64String(signature) }.Written();

        var fault = Assert.Single(BundleCheck.Run(signed, key).Faults);
        Assert.Contains("words", fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_erasure_the_events_are_there_and_their_words_are_not()
    {
        await using var service = await FilledAsync("sqlite");
        await service.Books.Ledger.AppendAsync(Happenings.Erasure(Served.Sender, Served.Consumer));
        using var key = PublicKey(service);

        var bundle = await WriteAsync(service, withChain: true);
        var result = BundleCheck.Run(bundle, key);

        Assert.Empty(result.Faults);
        Assert.Equal((4, true), (result.Events, result.IsChained));
        Assert.DoesNotContain("take me off", bundle, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_was_never_seen_has_no_bundle()
    {
        await using var service = await FilledAsync("sqlite");

        Assert.Null(
            await BundleWriter.WriteAsync(service.Books, Served.Sender, "+13026284499", withChain: false, Place.Stop)
        );
    }

    private static async Task<string> WriteAsync(Served service, bool withChain) =>
        (await BundleWriter.WriteAsync(service.Books, Served.Sender, Served.Consumer, withChain, Place.Stop))!;

    private static ECDsa PublicKey(Served service)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(service.Books.Keys.ExportPublicKey());
        return key;
    }

    /// <summary>Consent, revocation and confirmation of the one number; a revocation of another between.</summary>
    private async Task<Served> FilledAsync(string kind)
    {
        var service = await Served.StartAsync(kind, postgres);
        await service.PostAsync(
            "/v1/consents",
            new
            {
                number = Served.Consumer,
                method = "web",
                wording = "I agree to get texts from Harbor Gym.",
                page = "https://harborgym.example/join",
            }
        );
        await service.PostAsync("/v1/revocations", new { number = "+13026284418", channel = "email" });
        service.Clock.Now += TimeSpan.FromDays(1);
        Assert.Equal(
            200,
            await Posting.PostAsync(
                service.Client,
                service.Clock.Now,
                Served.Consumer,
                "please take me off your list",
                "m1",
                Place.Stop
            )
        );
        return service;
    }
}
