/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.power;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where power enters: house supply, generator, UPS.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.power.PowerSource#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerSource#getSystem <em>System</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerSource#getEarthing <em>Earthing</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerSource#getRatedCurrent <em>Rated Current</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerSource#getRatedPower <em>Rated Power</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerSource#getPowerFactor <em>Power Factor</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerSource#getShortCircuitCurrent <em>Short Circuit Current</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerSource#getLoopImpedance <em>Loop Impedance</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerSource#getStepLoadLimit <em>Step Load Limit</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerSource#getFuelPerHour <em>Fuel Per Hour</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerSource#getRuntime <em>Runtime</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerSource#getShortCircuitVoltage <em>Short Circuit Voltage</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerSource#getTankVolume <em>Tank Volume</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.power.PowerPackage#getPowerSource()
 * @model
 * @generated
 */
public interface PowerSource extends Supply {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.power.SourceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What supplies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.headroom.model.power.SourceKind
	 * @see #setKind(SourceKind)
	 * @see org.headroom.model.power.PowerPackage#getPowerSource_Kind()
	 * @model
	 * @generated
	 */
	SourceKind getKind();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerSource#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.headroom.model.power.SourceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SourceKind value);

	/**
	 * Returns the value of the '<em><b>System</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.power.VoltageSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Voltages and phases.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' attribute.
	 * @see org.headroom.model.power.VoltageSystem
	 * @see #setSystem(VoltageSystem)
	 * @see org.headroom.model.power.PowerPackage#getPowerSource_System()
	 * @model
	 * @generated
	 */
	VoltageSystem getSystem();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerSource#getSystem <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' attribute.
	 * @see org.headroom.model.power.VoltageSystem
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(VoltageSystem value);

	/**
	 * Returns the value of the '<em><b>Earthing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.power.EarthingSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earthing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Earthing</em>' attribute.
	 * @see org.headroom.model.power.EarthingSystem
	 * @see #setEarthing(EarthingSystem)
	 * @see org.headroom.model.power.PowerPackage#getPowerSource_Earthing()
	 * @model
	 * @generated
	 */
	EarthingSystem getEarthing();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerSource#getEarthing <em>Earthing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Earthing</em>' attribute.
	 * @see org.headroom.model.power.EarthingSystem
	 * @see #getEarthing()
	 * @generated
	 */
	void setEarthing(EarthingSystem value);

	/**
	 * Returns the value of the '<em><b>Rated Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated current of each phase [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rated Current</em>' attribute.
	 * @see #setRatedCurrent(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerSource_RatedCurrent()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getRatedCurrent();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerSource#getRatedCurrent <em>Rated Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rated Current</em>' attribute.
	 * @see #getRatedCurrent()
	 * @generated
	 */
	void setRatedCurrent(Double value);

	/**
	 * Returns the value of the '<em><b>Rated Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated apparent power [VA].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rated Power</em>' attribute.
	 * @see #setRatedPower(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerSource_RatedPower()
	 * @model annotation="urn:headroom:unit unit='VA'"
	 * @generated
	 */
	Double getRatedPower();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerSource#getRatedPower <em>Rated Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rated Power</em>' attribute.
	 * @see #getRatedPower()
	 * @generated
	 */
	void setRatedPower(Double value);

	/**
	 * Returns the value of the '<em><b>Power Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated power factor of a generator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power Factor</em>' attribute.
	 * @see #setPowerFactor(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerSource_PowerFactor()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Double getPowerFactor();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerSource#getPowerFactor <em>Power Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power Factor</em>' attribute.
	 * @see #getPowerFactor()
	 * @generated
	 */
	void setPowerFactor(Double value);

	/**
	 * Returns the value of the '<em><b>Short Circuit Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prospective short-circuit current at the source [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Circuit Current</em>' attribute.
	 * @see #setShortCircuitCurrent(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerSource_ShortCircuitCurrent()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getShortCircuitCurrent();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerSource#getShortCircuitCurrent <em>Short Circuit Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Circuit Current</em>' attribute.
	 * @see #getShortCircuitCurrent()
	 * @generated
	 */
	void setShortCircuitCurrent(Double value);

	/**
	 * Returns the value of the '<em><b>Loop Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * External earth-fault loop impedance [Ω].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loop Impedance</em>' attribute.
	 * @see #setLoopImpedance(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerSource_LoopImpedance()
	 * @model annotation="urn:headroom:unit unit='\u03a9'"
	 * @generated
	 */
	Double getLoopImpedance();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerSource#getLoopImpedance <em>Loop Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loop Impedance</em>' attribute.
	 * @see #getLoopImpedance()
	 * @generated
	 */
	void setLoopImpedance(Double value);

	/**
	 * Returns the value of the '<em><b>Step Load Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest load step as a share of rated power.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step Load Limit</em>' attribute.
	 * @see #setStepLoadLimit(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerSource_StepLoadLimit()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Double getStepLoadLimit();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerSource#getStepLoadLimit <em>Step Load Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step Load Limit</em>' attribute.
	 * @see #getStepLoadLimit()
	 * @generated
	 */
	void setStepLoadLimit(Double value);

	/**
	 * Returns the value of the '<em><b>Fuel Per Hour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fuel at three quarters load [l/h].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fuel Per Hour</em>' attribute.
	 * @see #setFuelPerHour(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerSource_FuelPerHour()
	 * @model annotation="urn:headroom:unit unit='l/h'"
	 * @generated
	 */
	Double getFuelPerHour();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerSource#getFuelPerHour <em>Fuel Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fuel Per Hour</em>' attribute.
	 * @see #getFuelPerHour()
	 * @generated
	 */
	void setFuelPerHour(Double value);

	/**
	 * Returns the value of the '<em><b>Runtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runtime of a UPS at its rated load [s].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runtime</em>' attribute.
	 * @see #setRuntime(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerSource_Runtime()
	 * @model annotation="urn:headroom:unit unit='s'"
	 * @generated
	 */
	Double getRuntime();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerSource#getRuntime <em>Runtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runtime</em>' attribute.
	 * @see #getRuntime()
	 * @generated
	 */
	void setRuntime(Double value);

	/**
	 * Returns the value of the '<em><b>Short Circuit Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short-circuit voltage of a transformer as a share of its rated voltage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Circuit Voltage</em>' attribute.
	 * @see #setShortCircuitVoltage(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerSource_ShortCircuitVoltage()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Double getShortCircuitVoltage();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerSource#getShortCircuitVoltage <em>Short Circuit Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Circuit Voltage</em>' attribute.
	 * @see #getShortCircuitVoltage()
	 * @generated
	 */
	void setShortCircuitVoltage(Double value);

	/**
	 * Returns the value of the '<em><b>Tank Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fuel in the tank of a generator; empty: that of its type [l].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tank Volume</em>' attribute.
	 * @see #setTankVolume(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerSource_TankVolume()
	 * @model annotation="urn:headroom:unit unit='l'"
	 * @generated
	 */
	Double getTankVolume();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerSource#getTankVolume <em>Tank Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tank Volume</em>' attribute.
	 * @see #getTankVolume()
	 * @generated
	 */
	void setTankVolume(Double value);

} // PowerSource
