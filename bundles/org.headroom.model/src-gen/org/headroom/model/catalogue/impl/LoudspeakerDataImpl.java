/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.catalogue.LoudspeakerData;
import org.headroom.model.catalogue.LoudspeakerInput;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Loudspeaker Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getNominalImpedance <em>Nominal Impedance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getMinimumImpedance <em>Minimum Impedance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getWays <em>Ways</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getPowerAes <em>Power Aes</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getPowerProgram <em>Power Program</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getPowerPeak <em>Power Peak</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getMaximumSpl <em>Maximum Spl</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getMaximumSplMethod <em>Maximum Spl Method</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getMinimumFrequency <em>Minimum Frequency</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getMaximumFrequency <em>Maximum Frequency</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getRangeTolerance <em>Range Tolerance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getCoverageHorizontal <em>Coverage Horizontal</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getCoverageVertical <em>Coverage Vertical</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getMaximumSplay <em>Maximum Splay</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getSplaySteps <em>Splay Steps</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#isPowered <em>Powered</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl#getDirectivity <em>Directivity</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LoudspeakerDataImpl extends EObjectImpl implements LoudspeakerData {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getNominalImpedance() <em>Nominal Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNominalImpedance()
	 * @generated
	 * @ordered
	 */
	protected static final Double NOMINAL_IMPEDANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNominalImpedance() <em>Nominal Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNominalImpedance()
	 * @generated
	 * @ordered
	 */
	protected Double nominalImpedance = NOMINAL_IMPEDANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumImpedance() <em>Minimum Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumImpedance()
	 * @generated
	 * @ordered
	 */
	protected static final Double MINIMUM_IMPEDANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumImpedance() <em>Minimum Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumImpedance()
	 * @generated
	 * @ordered
	 */
	protected Double minimumImpedance = MINIMUM_IMPEDANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWays() <em>Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer WAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWays() <em>Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWays()
	 * @generated
	 * @ordered
	 */
	protected Integer ways = WAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected static final Double SENSITIVITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected Double sensitivity = SENSITIVITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPowerAes() <em>Power Aes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerAes()
	 * @generated
	 * @ordered
	 */
	protected static final Double POWER_AES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPowerAes() <em>Power Aes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerAes()
	 * @generated
	 * @ordered
	 */
	protected Double powerAes = POWER_AES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPowerProgram() <em>Power Program</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerProgram()
	 * @generated
	 * @ordered
	 */
	protected static final Double POWER_PROGRAM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPowerProgram() <em>Power Program</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerProgram()
	 * @generated
	 * @ordered
	 */
	protected Double powerProgram = POWER_PROGRAM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPowerPeak() <em>Power Peak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerPeak()
	 * @generated
	 * @ordered
	 */
	protected static final Double POWER_PEAK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPowerPeak() <em>Power Peak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerPeak()
	 * @generated
	 * @ordered
	 */
	protected Double powerPeak = POWER_PEAK_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumSpl() <em>Maximum Spl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSpl()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAXIMUM_SPL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumSpl() <em>Maximum Spl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSpl()
	 * @generated
	 * @ordered
	 */
	protected Double maximumSpl = MAXIMUM_SPL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumSplMethod() <em>Maximum Spl Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSplMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String MAXIMUM_SPL_METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumSplMethod() <em>Maximum Spl Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSplMethod()
	 * @generated
	 * @ordered
	 */
	protected String maximumSplMethod = MAXIMUM_SPL_METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumFrequency() <em>Minimum Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Double MINIMUM_FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumFrequency() <em>Minimum Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumFrequency()
	 * @generated
	 * @ordered
	 */
	protected Double minimumFrequency = MINIMUM_FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumFrequency() <em>Maximum Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAXIMUM_FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumFrequency() <em>Maximum Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumFrequency()
	 * @generated
	 * @ordered
	 */
	protected Double maximumFrequency = MAXIMUM_FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRangeTolerance() <em>Range Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final Double RANGE_TOLERANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRangeTolerance() <em>Range Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeTolerance()
	 * @generated
	 * @ordered
	 */
	protected Double rangeTolerance = RANGE_TOLERANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoverageHorizontal() <em>Coverage Horizontal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoverageHorizontal()
	 * @generated
	 * @ordered
	 */
	protected static final Double COVERAGE_HORIZONTAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoverageHorizontal() <em>Coverage Horizontal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoverageHorizontal()
	 * @generated
	 * @ordered
	 */
	protected Double coverageHorizontal = COVERAGE_HORIZONTAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoverageVertical() <em>Coverage Vertical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoverageVertical()
	 * @generated
	 * @ordered
	 */
	protected static final Double COVERAGE_VERTICAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoverageVertical() <em>Coverage Vertical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoverageVertical()
	 * @generated
	 * @ordered
	 */
	protected Double coverageVertical = COVERAGE_VERTICAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumSplay() <em>Maximum Splay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSplay()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAXIMUM_SPLAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumSplay() <em>Maximum Splay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSplay()
	 * @generated
	 * @ordered
	 */
	protected Double maximumSplay = MAXIMUM_SPLAY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSplaySteps() <em>Splay Steps</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSplaySteps()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> splaySteps;

	/**
	 * The default value of the '{@link #isPowered() <em>Powered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPowered()
	 * @generated
	 * @ordered
	 */
	protected static final boolean POWERED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPowered() <em>Powered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPowered()
	 * @generated
	 * @ordered
	 */
	protected boolean powered = POWERED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<LoudspeakerInput> inputs;

	/**
	 * The default value of the '{@link #getDirectivity() <em>Directivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirectivity()
	 * @generated
	 * @ordered
	 */
	protected static final String DIRECTIVITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDirectivity() <em>Directivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirectivity()
	 * @generated
	 * @ordered
	 */
	protected String directivity = DIRECTIVITY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LoudspeakerDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.LOUDSPEAKER_DATA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNominalImpedance() {
		return nominalImpedance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNominalImpedance(Double newNominalImpedance) {
		Double oldNominalImpedance = nominalImpedance;
		nominalImpedance = newNominalImpedance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__NOMINAL_IMPEDANCE, oldNominalImpedance, nominalImpedance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinimumImpedance() {
		return minimumImpedance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumImpedance(Double newMinimumImpedance) {
		Double oldMinimumImpedance = minimumImpedance;
		minimumImpedance = newMinimumImpedance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__MINIMUM_IMPEDANCE, oldMinimumImpedance, minimumImpedance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getWays() {
		return ways;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWays(Integer newWays) {
		Integer oldWays = ways;
		ways = newWays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__WAYS, oldWays, ways));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSensitivity() {
		return sensitivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensitivity(Double newSensitivity) {
		Double oldSensitivity = sensitivity;
		sensitivity = newSensitivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__SENSITIVITY, oldSensitivity, sensitivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPowerAes() {
		return powerAes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPowerAes(Double newPowerAes) {
		Double oldPowerAes = powerAes;
		powerAes = newPowerAes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__POWER_AES, oldPowerAes, powerAes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPowerProgram() {
		return powerProgram;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPowerProgram(Double newPowerProgram) {
		Double oldPowerProgram = powerProgram;
		powerProgram = newPowerProgram;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__POWER_PROGRAM, oldPowerProgram, powerProgram));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPowerPeak() {
		return powerPeak;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPowerPeak(Double newPowerPeak) {
		Double oldPowerPeak = powerPeak;
		powerPeak = newPowerPeak;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__POWER_PEAK, oldPowerPeak, powerPeak));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaximumSpl() {
		return maximumSpl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumSpl(Double newMaximumSpl) {
		Double oldMaximumSpl = maximumSpl;
		maximumSpl = newMaximumSpl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_SPL, oldMaximumSpl, maximumSpl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMaximumSplMethod() {
		return maximumSplMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumSplMethod(String newMaximumSplMethod) {
		String oldMaximumSplMethod = maximumSplMethod;
		maximumSplMethod = newMaximumSplMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_SPL_METHOD, oldMaximumSplMethod, maximumSplMethod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinimumFrequency() {
		return minimumFrequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumFrequency(Double newMinimumFrequency) {
		Double oldMinimumFrequency = minimumFrequency;
		minimumFrequency = newMinimumFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__MINIMUM_FREQUENCY, oldMinimumFrequency, minimumFrequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaximumFrequency() {
		return maximumFrequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumFrequency(Double newMaximumFrequency) {
		Double oldMaximumFrequency = maximumFrequency;
		maximumFrequency = newMaximumFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_FREQUENCY, oldMaximumFrequency, maximumFrequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRangeTolerance() {
		return rangeTolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRangeTolerance(Double newRangeTolerance) {
		Double oldRangeTolerance = rangeTolerance;
		rangeTolerance = newRangeTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__RANGE_TOLERANCE, oldRangeTolerance, rangeTolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCoverageHorizontal() {
		return coverageHorizontal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoverageHorizontal(Double newCoverageHorizontal) {
		Double oldCoverageHorizontal = coverageHorizontal;
		coverageHorizontal = newCoverageHorizontal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__COVERAGE_HORIZONTAL, oldCoverageHorizontal, coverageHorizontal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCoverageVertical() {
		return coverageVertical;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoverageVertical(Double newCoverageVertical) {
		Double oldCoverageVertical = coverageVertical;
		coverageVertical = newCoverageVertical;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__COVERAGE_VERTICAL, oldCoverageVertical, coverageVertical));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaximumSplay() {
		return maximumSplay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumSplay(Double newMaximumSplay) {
		Double oldMaximumSplay = maximumSplay;
		maximumSplay = newMaximumSplay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_SPLAY, oldMaximumSplay, maximumSplay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getSplaySteps() {
		if (splaySteps == null) {
			splaySteps = new EDataTypeEList<Double>(Double.class, this, CataloguePackage.LOUDSPEAKER_DATA__SPLAY_STEPS);
		}
		return splaySteps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPowered() {
		return powered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPowered(boolean newPowered) {
		boolean oldPowered = powered;
		powered = newPowered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__POWERED, oldPowered, powered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LoudspeakerInput> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<LoudspeakerInput>(LoudspeakerInput.class, this, CataloguePackage.LOUDSPEAKER_DATA__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDirectivity() {
		return directivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirectivity(String newDirectivity) {
		String oldDirectivity = directivity;
		directivity = newDirectivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LOUDSPEAKER_DATA__DIRECTIVITY, oldDirectivity, directivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.LOUDSPEAKER_DATA__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.LOUDSPEAKER_DATA__KIND:
				return getKind();
			case CataloguePackage.LOUDSPEAKER_DATA__NOMINAL_IMPEDANCE:
				return getNominalImpedance();
			case CataloguePackage.LOUDSPEAKER_DATA__MINIMUM_IMPEDANCE:
				return getMinimumImpedance();
			case CataloguePackage.LOUDSPEAKER_DATA__WAYS:
				return getWays();
			case CataloguePackage.LOUDSPEAKER_DATA__SENSITIVITY:
				return getSensitivity();
			case CataloguePackage.LOUDSPEAKER_DATA__POWER_AES:
				return getPowerAes();
			case CataloguePackage.LOUDSPEAKER_DATA__POWER_PROGRAM:
				return getPowerProgram();
			case CataloguePackage.LOUDSPEAKER_DATA__POWER_PEAK:
				return getPowerPeak();
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_SPL:
				return getMaximumSpl();
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_SPL_METHOD:
				return getMaximumSplMethod();
			case CataloguePackage.LOUDSPEAKER_DATA__MINIMUM_FREQUENCY:
				return getMinimumFrequency();
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_FREQUENCY:
				return getMaximumFrequency();
			case CataloguePackage.LOUDSPEAKER_DATA__RANGE_TOLERANCE:
				return getRangeTolerance();
			case CataloguePackage.LOUDSPEAKER_DATA__COVERAGE_HORIZONTAL:
				return getCoverageHorizontal();
			case CataloguePackage.LOUDSPEAKER_DATA__COVERAGE_VERTICAL:
				return getCoverageVertical();
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_SPLAY:
				return getMaximumSplay();
			case CataloguePackage.LOUDSPEAKER_DATA__SPLAY_STEPS:
				return getSplaySteps();
			case CataloguePackage.LOUDSPEAKER_DATA__POWERED:
				return isPowered();
			case CataloguePackage.LOUDSPEAKER_DATA__INPUTS:
				return getInputs();
			case CataloguePackage.LOUDSPEAKER_DATA__DIRECTIVITY:
				return getDirectivity();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.LOUDSPEAKER_DATA__KIND:
				setKind((String)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__NOMINAL_IMPEDANCE:
				setNominalImpedance((Double)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__MINIMUM_IMPEDANCE:
				setMinimumImpedance((Double)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__WAYS:
				setWays((Integer)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__SENSITIVITY:
				setSensitivity((Double)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__POWER_AES:
				setPowerAes((Double)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__POWER_PROGRAM:
				setPowerProgram((Double)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__POWER_PEAK:
				setPowerPeak((Double)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_SPL:
				setMaximumSpl((Double)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_SPL_METHOD:
				setMaximumSplMethod((String)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__MINIMUM_FREQUENCY:
				setMinimumFrequency((Double)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_FREQUENCY:
				setMaximumFrequency((Double)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__RANGE_TOLERANCE:
				setRangeTolerance((Double)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__COVERAGE_HORIZONTAL:
				setCoverageHorizontal((Double)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__COVERAGE_VERTICAL:
				setCoverageVertical((Double)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_SPLAY:
				setMaximumSplay((Double)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__SPLAY_STEPS:
				getSplaySteps().clear();
				getSplaySteps().addAll((Collection<? extends Double>)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__POWERED:
				setPowered((Boolean)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends LoudspeakerInput>)newValue);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__DIRECTIVITY:
				setDirectivity((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CataloguePackage.LOUDSPEAKER_DATA__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__NOMINAL_IMPEDANCE:
				setNominalImpedance(NOMINAL_IMPEDANCE_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__MINIMUM_IMPEDANCE:
				setMinimumImpedance(MINIMUM_IMPEDANCE_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__WAYS:
				setWays(WAYS_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__SENSITIVITY:
				setSensitivity(SENSITIVITY_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__POWER_AES:
				setPowerAes(POWER_AES_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__POWER_PROGRAM:
				setPowerProgram(POWER_PROGRAM_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__POWER_PEAK:
				setPowerPeak(POWER_PEAK_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_SPL:
				setMaximumSpl(MAXIMUM_SPL_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_SPL_METHOD:
				setMaximumSplMethod(MAXIMUM_SPL_METHOD_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__MINIMUM_FREQUENCY:
				setMinimumFrequency(MINIMUM_FREQUENCY_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_FREQUENCY:
				setMaximumFrequency(MAXIMUM_FREQUENCY_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__RANGE_TOLERANCE:
				setRangeTolerance(RANGE_TOLERANCE_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__COVERAGE_HORIZONTAL:
				setCoverageHorizontal(COVERAGE_HORIZONTAL_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__COVERAGE_VERTICAL:
				setCoverageVertical(COVERAGE_VERTICAL_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_SPLAY:
				setMaximumSplay(MAXIMUM_SPLAY_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__SPLAY_STEPS:
				getSplaySteps().clear();
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__POWERED:
				setPowered(POWERED_EDEFAULT);
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__INPUTS:
				getInputs().clear();
				return;
			case CataloguePackage.LOUDSPEAKER_DATA__DIRECTIVITY:
				setDirectivity(DIRECTIVITY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CataloguePackage.LOUDSPEAKER_DATA__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case CataloguePackage.LOUDSPEAKER_DATA__NOMINAL_IMPEDANCE:
				return NOMINAL_IMPEDANCE_EDEFAULT == null ? nominalImpedance != null : !NOMINAL_IMPEDANCE_EDEFAULT.equals(nominalImpedance);
			case CataloguePackage.LOUDSPEAKER_DATA__MINIMUM_IMPEDANCE:
				return MINIMUM_IMPEDANCE_EDEFAULT == null ? minimumImpedance != null : !MINIMUM_IMPEDANCE_EDEFAULT.equals(minimumImpedance);
			case CataloguePackage.LOUDSPEAKER_DATA__WAYS:
				return WAYS_EDEFAULT == null ? ways != null : !WAYS_EDEFAULT.equals(ways);
			case CataloguePackage.LOUDSPEAKER_DATA__SENSITIVITY:
				return SENSITIVITY_EDEFAULT == null ? sensitivity != null : !SENSITIVITY_EDEFAULT.equals(sensitivity);
			case CataloguePackage.LOUDSPEAKER_DATA__POWER_AES:
				return POWER_AES_EDEFAULT == null ? powerAes != null : !POWER_AES_EDEFAULT.equals(powerAes);
			case CataloguePackage.LOUDSPEAKER_DATA__POWER_PROGRAM:
				return POWER_PROGRAM_EDEFAULT == null ? powerProgram != null : !POWER_PROGRAM_EDEFAULT.equals(powerProgram);
			case CataloguePackage.LOUDSPEAKER_DATA__POWER_PEAK:
				return POWER_PEAK_EDEFAULT == null ? powerPeak != null : !POWER_PEAK_EDEFAULT.equals(powerPeak);
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_SPL:
				return MAXIMUM_SPL_EDEFAULT == null ? maximumSpl != null : !MAXIMUM_SPL_EDEFAULT.equals(maximumSpl);
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_SPL_METHOD:
				return MAXIMUM_SPL_METHOD_EDEFAULT == null ? maximumSplMethod != null : !MAXIMUM_SPL_METHOD_EDEFAULT.equals(maximumSplMethod);
			case CataloguePackage.LOUDSPEAKER_DATA__MINIMUM_FREQUENCY:
				return MINIMUM_FREQUENCY_EDEFAULT == null ? minimumFrequency != null : !MINIMUM_FREQUENCY_EDEFAULT.equals(minimumFrequency);
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_FREQUENCY:
				return MAXIMUM_FREQUENCY_EDEFAULT == null ? maximumFrequency != null : !MAXIMUM_FREQUENCY_EDEFAULT.equals(maximumFrequency);
			case CataloguePackage.LOUDSPEAKER_DATA__RANGE_TOLERANCE:
				return RANGE_TOLERANCE_EDEFAULT == null ? rangeTolerance != null : !RANGE_TOLERANCE_EDEFAULT.equals(rangeTolerance);
			case CataloguePackage.LOUDSPEAKER_DATA__COVERAGE_HORIZONTAL:
				return COVERAGE_HORIZONTAL_EDEFAULT == null ? coverageHorizontal != null : !COVERAGE_HORIZONTAL_EDEFAULT.equals(coverageHorizontal);
			case CataloguePackage.LOUDSPEAKER_DATA__COVERAGE_VERTICAL:
				return COVERAGE_VERTICAL_EDEFAULT == null ? coverageVertical != null : !COVERAGE_VERTICAL_EDEFAULT.equals(coverageVertical);
			case CataloguePackage.LOUDSPEAKER_DATA__MAXIMUM_SPLAY:
				return MAXIMUM_SPLAY_EDEFAULT == null ? maximumSplay != null : !MAXIMUM_SPLAY_EDEFAULT.equals(maximumSplay);
			case CataloguePackage.LOUDSPEAKER_DATA__SPLAY_STEPS:
				return splaySteps != null && !splaySteps.isEmpty();
			case CataloguePackage.LOUDSPEAKER_DATA__POWERED:
				return powered != POWERED_EDEFAULT;
			case CataloguePackage.LOUDSPEAKER_DATA__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case CataloguePackage.LOUDSPEAKER_DATA__DIRECTIVITY:
				return DIRECTIVITY_EDEFAULT == null ? directivity != null : !DIRECTIVITY_EDEFAULT.equals(directivity);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", nominalImpedance: ");
		result.append(nominalImpedance);
		result.append(", minimumImpedance: ");
		result.append(minimumImpedance);
		result.append(", ways: ");
		result.append(ways);
		result.append(", sensitivity: ");
		result.append(sensitivity);
		result.append(", powerAes: ");
		result.append(powerAes);
		result.append(", powerProgram: ");
		result.append(powerProgram);
		result.append(", powerPeak: ");
		result.append(powerPeak);
		result.append(", maximumSpl: ");
		result.append(maximumSpl);
		result.append(", maximumSplMethod: ");
		result.append(maximumSplMethod);
		result.append(", minimumFrequency: ");
		result.append(minimumFrequency);
		result.append(", maximumFrequency: ");
		result.append(maximumFrequency);
		result.append(", rangeTolerance: ");
		result.append(rangeTolerance);
		result.append(", coverageHorizontal: ");
		result.append(coverageHorizontal);
		result.append(", coverageVertical: ");
		result.append(coverageVertical);
		result.append(", maximumSplay: ");
		result.append(maximumSplay);
		result.append(", splaySteps: ");
		result.append(splaySteps);
		result.append(", powered: ");
		result.append(powered);
		result.append(", directivity: ");
		result.append(directivity);
		result.append(')');
		return result.toString();
	}

} //LoudspeakerDataImpl
