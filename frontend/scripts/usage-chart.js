/* Draws what a customer's meter counted. ECharts comes with it, on the one page that needs it; colors come from the page. */
(() => {
  let library;

  const load = (address) => {
    library ??= new Promise((loaded, failed) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    });
    return library;
  };

  class UsageChart extends HTMLElement {
    static observedAttributes = ['figures'];

    connectedCallback() {
      this.redraw = () => this.draw();
      this.dark = matchMedia('(prefers-color-scheme: dark)');
      this.dark.addEventListener('change', this.redraw);
      this.scheme = new MutationObserver(this.redraw);
      this.scheme.observe(document.documentElement, { attributeFilter: ['style', 'theme'] });
      this.size = new ResizeObserver(() => this.chart?.resize());
      this.size.observe(this);
      load(this.getAttribute('library')).then(this.redraw);
    }

    disconnectedCallback() {
      this.dark.removeEventListener('change', this.redraw);
      this.scheme.disconnect();
      this.size.disconnect();
      this.chart?.dispose();
      this.chart = undefined;
    }

    attributeChangedCallback() {
      this.draw();
    }

    draw() {
      if (!this.isConnected || !window.echarts) {
        return;
      }
      this.chart ??= echarts.init(this);
      this.chart.setOption(this.option(JSON.parse(this.getAttribute('figures'))), true);
    }

    option(figures) {
      const colors = getComputedStyle(this);
      const number = new Intl.NumberFormat(figures.language, { maximumFractionDigits: 2 });
      const words = (value) => value == null ? '–' : `${number.format(Math.abs(value))} ${figures.unit}`;
      const axis = {
        axisLabel: { color: colors.color, fontFamily: colors.fontFamily },
        axisLine: { lineStyle: { color: colors.borderTopColor } },
        splitLine: { lineStyle: { color: colors.borderTopColor } },
      };
      const bars = (name, data, color) => ({ type: 'bar', stack: 'all', name, data, itemStyle: { color } });
      const series = [bars(figures.usedName, figures.used, colors.fill)];
      if (figures.exported.length) {
        series.push(bars(figures.exportedName, figures.exported, colors.stroke));
      }
      return {
        animation: false,
        textStyle: { fontFamily: colors.fontFamily },
        grid: { left: 8, right: 8, top: 32, bottom: 8, containLabel: true },
        legend: { show: series.length > 1, top: 0, textStyle: { color: colors.color } },
        tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true, valueFormatter: words },
        xAxis: { type: 'category', data: figures.labels, ...axis, splitLine: { show: false } },
        yAxis: {
          type: 'value',
          ...axis,
          name: series.length > 1 ? '' : figures.unit,
          nameTextStyle: { color: colors.color },
          axisLabel: { ...axis.axisLabel, formatter: (value) => number.format(Math.abs(value)) },
        },
        series,
      };
    }
  }

  if (!customElements.get('usage-chart')) {
    customElements.define('usage-chart', UsageChart);
  }
})();
