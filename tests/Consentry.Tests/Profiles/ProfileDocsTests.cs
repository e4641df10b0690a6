using Consentry.Drafting.Profiles;
using Consentry.Profiles;

namespace Consentry.Tests.Profiles;

/// <summary>What is made from the table of keys: <c>CONSENTRY_ACCEPT=docs</c> writes it anew.</summary>
public sealed class ProfileDocsTests
{
    private static string Docs { get; } =
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "docs"));

    private static string Page => File.ReadAllText(Path.Combine(Docs, "profile.md"));

    [Fact]
    public void The_published_schema_is_the_one_that_init_writes() =>
        IsUpToDate(Path.Combine("schema", "profile.v1.json"), _ => ProfileSchema.Text);

    [Fact]
    public void The_page_has_the_table_of_keys() =>
        IsUpToDate("profile.md", page => ProfilePage.With(page, ProfilePage.Keys()));

    [Fact]
    public void The_example_of_the_page_lacks_nothing()
    {
        var read = ProfileReader.Read(ProfilePage.Example(Page));

        Assert.Empty(read.Faults);
        Assert.Empty(read.Hints);
        Assert.Empty(ProfileNeeds.Of(read.Profile!, ProfilePurpose.Fix));
        Assert.Empty(ProfileNeeds.Of(read.Profile!, ProfilePurpose.Draft));
        Assert.All(ProfileKeys.All, key => Assert.NotEmpty(key.In(read.Profile!)));
    }

    [Fact]
    public void The_keys_are_the_properties_of_a_profile() =>
        Assert.Equal(
            typeof(Profile)
                .GetProperties()
                .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
                .Order(),
            ProfileKeys.All.Select(key => key.Name).Order()
        );

    [Fact]
    public void A_key_reads_what_it_sets() =>
        Assert.All(ProfileKeys.All, key => Assert.Equal(key.Example, key.In(key.With(new Profile(), key.Example))));

    [Fact]
    public void Every_key_can_be_asked_and_explained() =>
        Assert.All(
            ProfileKeys.All,
            key =>
            {
                Assert.EndsWith("?", key.Question);
                Assert.EndsWith(".", key.Explanation);
                Assert.NotEmpty(key.Group);
                Assert.True(key.IsList || key.Example.Count == 1);
                Assert.All(key.Example, value => Assert.Equal(value, key.Tidied(value)));
            }
        );

    private static void IsUpToDate(string name, Func<string, string> made)
    {
        var file = Path.Combine(Docs, name);
        var text = made(File.Exists(file) ? File.ReadAllText(file) : "");
        if (Environment.GetEnvironmentVariable("CONSENTRY_ACCEPT") is { Length: > 0 })
            File.WriteAllText(file, text);
        else
            Assert.Equal(text, File.ReadAllText(file));
    }
}
