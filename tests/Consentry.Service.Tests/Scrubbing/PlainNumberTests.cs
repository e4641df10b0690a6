using Consentry.Service.Providers;
using CsCheck;
using PhoneNumbers;

namespace Consentry.Service.Tests.Scrubbing;

public sealed class PlainNumberTests
{
    private static readonly string[] Marks = ["", " ", "-", ".", "(", ")", "/", "x"];

    private static readonly Gen<string> Written =
        from digits in Gen.Char['0', '9'].Array[9, 12]
        from plus in Gen.OneOf(Gen.Const(""), Gen.Const("+"), Gen.Const("+1"), Gen.Const("1"))
        from marks in Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]).Array[12]
        select plus + string.Concat(digits.Select((d, i) => marks[i % marks.Length] + d));

    /// <summary>What is read without the library is what the library reads.</summary>
    [Fact]
    public void The_short_way_comes_to_what_the_library_does() =>
        Written.Sample(
            text =>
            {
                Span<char> plain = stackalloc char[TelephoneNumber.PlainLength];
                if (TelephoneNumber.TryPlain(text, plain))
                {
                    var util = PhoneNumberUtil.GetInstance();
                    Assert.Equal(util.Format(util.Parse(text, "US"), PhoneNumberFormat.E164), plain.ToString());
                }
            },
            iter: 20_000
        );

    [Theory]
    [InlineData("(302) 628-4417", true)]
    [InlineData("+1 302.628.4417", true)]
    [InlineData("13026284417", true)]
    [InlineData("+3026284417", false)]
    [InlineData("302628441", false)]
    [InlineData("0026284417", false)]
    [InlineData("3020284417", false)]
    [InlineData("302-CONSENT", false)]
    public void Only_whole_numbers_of_north_america_go_the_short_way(string text, bool isPlain) =>
        Assert.Equal(isPlain, TelephoneNumber.TryPlain(text, new char[TelephoneNumber.PlainLength]));
}
