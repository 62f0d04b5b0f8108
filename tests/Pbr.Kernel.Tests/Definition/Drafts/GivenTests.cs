using System;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Drafts;

public sealed class GivenTests
{
    private static readonly Anchor Somewhere = new(DraftField.Name);

    [Fact]
    public void DefaultValue_IsMissing()
    {
        Given<string> given = default;
        Assert.True(given.IsMissing);
        Assert.False(given.TryGet(out _));
        Assert.Throws<InvalidOperationException>(() => given.Place());
    }

    [Fact]
    public void Unknown_IsNeitherMissingNorKnown()
    {
        Given<int> given = Given<int>.Unknown(Somewhere);
        Assert.False(given.IsMissing);
        Assert.False(given.IsKnown);
        Assert.Equal(7, given.Or(7));
        Assert.Throws<InvalidOperationException>(() => given.Value);
        Assert.Same(Somewhere, given.Place().Anchor);
    }

    [Fact]
    public void Known_GivesItsValue()
    {
        Given<decimal> given = Given<decimal>.Known(0m, Somewhere);
        Assert.True(given.TryGet(out decimal value));
        Assert.Equal(0m, value);
        Assert.False(given.IsMissing);
    }

    [Fact]
    public void OpenedList_StaysOpen()
    {
        DraftList<int> list = DraftList<int>.Empty.Add(1);
        Assert.True(list.IsComplete);
        Assert.False(list.Opened().Add(2).IsComplete);
        Assert.False(list.AddRange(DraftList<int>.Empty.Opened()).IsComplete);
        Assert.Equal([1, 2], list.AddRange(DraftList<int>.Empty.Add(2)).ToArray());
        Assert.Single(list);
    }
}
