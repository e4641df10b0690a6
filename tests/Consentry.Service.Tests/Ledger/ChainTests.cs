using System.Security.Cryptography;
using System.Text;
using Consentry.OptOut.Ledger;

namespace Consentry.Service.Tests.Ledger;

public sealed class ChainTests
{
    /// <summary>Made with sha256sum of the ten lines: another program comes to the same hash.</summary>
    [Fact]
    public void The_hash_is_that_of_the_documented_lines()
    {
        var first = new LedgerEvent
        {
            Sender = "harbor-gym",
            Sequence = 1,
            Recorded = new Moment(1_796_115_600_000_000),
            Occurred = new Moment(1_796_115_599_250_000),
            Kind = EventKind.WrongNumber,
            Number = NumberHash.FromBytes([0, 3, .. Enumerable.Repeat((byte)0xab, 32)]),
            Scope = Scope.Of("class-alerts", "marketing"),
            Payload = Digest.Of("words"u8),
            Previous = LedgerEvent.Beginning,
        };

        Assert.Equal(
            $"""
            consentry/event/v1
            harbor-gym
            1
            1796115600000000
            1796115599250000
            wrong-number
            3:{new string('x', 32).Replace("x", "ab", StringComparison.Ordinal)}
            program:class-alerts category:marketing
            {Convert.ToHexStringLower(SHA256.HashData("words"u8))}
            {new string('0', 64)}

            """.ReplaceLineEndings("\n"),
            first.Written()
        );
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(first.Written()))),
            first.Hash().ToString()
        );
    }

    [Theory]
    [InlineData("all")]
    [InlineData("program:class-alerts")]
    [InlineData("category:offers")]
    [InlineData("program:class-alerts category:offers")]
    public void A_scope_is_read_as_it_is_written(string text) => Assert.Equal(text, Scope.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("All")]
    [InlineData("program:")]
    [InlineData("program:a category:")]
    [InlineData("program:acategory:b")]
    [InlineData("category:b program:a")]
    [InlineData(" category:b")]
    [InlineData("program:A")]
    [InlineData("program:-a")]
    [InlineData("program:a\n")]
    public void What_is_no_scope_is_none(string text) => Assert.Null(Scope.Parse(text));

    [Fact]
    public void A_checkpoint_is_read_as_it_is_written_and_its_signature_holds()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var signed = Checkpoint.Sign(
            key,
            new Moment(1_796_115_600_000_000),
            [new("ridge-cycles", 7, Digest.Of("b"u8)), new("harbor-gym", 12, Digest.Of("a"u8))]
        );
        var read = Checkpoint.Parse(signed.ToString());

        Assert.NotNull(read);
        Assert.True(read.IsSignedBy(key));
        Assert.Equal(signed.ToString(), read.ToString());
        Assert.Equal("harbor-gym", read.Heads[0].Sender);
        Assert.False(
            Checkpoint.Parse(signed.ToString().Replace(" 12 ", " 13 ", StringComparison.Ordinal))!.IsSignedBy(key)
        );
    }
}
